using Platform.Regions;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Visits;

public class VisitShortcomingsTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly string[] Both = [SampleHouseholdItem.LivingRoom, SampleHouseholdItem.WithWorker];

    public static TheoryData<string, VisitRule, Visit, string[]> Table { get; } =
        new()
        {
            { "everything is there", SampleHouseholdItem.Rule, AtHome(), [] },
            {
                "one person went where two must",
                SampleHouseholdItem.Rule,
                AtHome() with
                {
                    Investigators = [new("甲", "", null)],
                },
                ["入户须 2 名（含）以上工作人员，只登记了 1 名"]
            },
            {
                "the same name twice is one person",
                SampleHouseholdItem.Rule,
                AtHome() with
                {
                    Investigators = [new("甲", "", null), new("甲", "社工", null)],
                },
                ["入户须 2 名（含）以上工作人员，只登记了 1 名"]
            },
            {
                "one of the photographs is missing",
                SampleHouseholdItem.Rule,
                AtHome() with
                {
                    Photos = [new(Guid.Empty, SampleHouseholdItem.LivingRoom), new(Guid.Empty, "其他")],
                },
                [$"缺少照片：{SampleHouseholdItem.WithWorker}"]
            },
            { "nobody located it", SampleHouseholdItem.Rule, AtHome() with { Position = null }, ["没有现场定位"] },
            {
                "it was located another day",
                SampleHouseholdItem.Rule,
                AtHome() with
                {
                    Position = Position(Day.AddDays(1)),
                },
                ["定位时间（2026年3月3日 10:00）不是走访当天"]
            },
            { "a call where somebody must go", SampleHouseholdItem.Rule, Call(), ["须入户走访，电话调查不能代替"] },
            {
                "a call where a call will do needs no photograph, no position and no second person",
                SampleHouseholdItem.Rule with
                {
                    Kinds = [VisitKind.AtHome, VisitKind.ByTelephone],
                },
                Call(),
                []
            },
            {
                "a document that asks for nothing is satisfied by anything",
                new VisitRule(SampleRegion.Guide.At("十二")),
                AtHome() with
                {
                    Investigators = [new("甲", "", null)],
                    Photos = [],
                    Position = null,
                },
                []
            },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_visit_lacks_what_the_rule_asks_for(string why, VisitRule rule, Visit visit, string[] expected) =>
        Assert.True(expected.SequenceEqual(rule.ShortcomingsOf(visit)), why);

    internal static Visit AtHome() =>
        new()
        {
            Id = Guid.NewGuid(),
            SubjectId = Guid.NewGuid(),
            StageCode = "home-visit",
            Kind = VisitKind.AtHome,
            On = Day,
            Place = "样例路1号",
            Position = Position(Day),
            Investigators = [new("甲", "工会主席", null), new("乙", "社工", null)],
            PersonMet = "测试甲",
            Findings = "三口之家",
            Conclusion = VisitConclusion.Qualifies,
            Photos = [.. Both.Select(shows => new VisitPhoto(Guid.NewGuid(), shows))],
            RecordedByName = "甲",
            BodyId = 1,
            BodyName = "样例工会",
            RecordedAt = new(Day, new(11, 0), TimeSpan.FromHours(8)),
        };

    private static Visit Call() =>
        AtHome() with
        {
            Kind = VisitKind.ByTelephone,
            Place = "",
            Position = null,
            Photos = [],
            Investigators = [new("甲", "", null)],
            CalledNumber = "13800000000",
            CallMinutes = 8,
        };

    private static VisitPosition Position(DateOnly on) =>
        new(37.2, 121.5, 12, new(on, new(10, 0), TimeSpan.FromHours(8)));
}
