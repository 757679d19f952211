using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>The sample county's other work: households put on the register by a determination, and kept there every year.</summary>
public static class SampleRegister
{
    public const string FilingCode = "sample-filing";
    public const string ReverificationCode = "sample-reverification";

    /// <summary>Filed, decided, and then entered by the unit's union.</summary>
    public const string EnteredCode = "sample-entered";

    /// <summary>Asked on the first form only.</summary>
    public static Text Address => new("applicant.address", "家庭住址") { Personal = true };

    public static YesNo EpidemicAffected => new("household.epidemic-affected", "受疫情影响");

    public static YesNo LaidOff => new("work.laid-off", "本人下岗");

    public static YesNo BothSpousesApply => new("household.both-spouses", "夫妻双方均为困难职工且不在同一单位");

    public static YesNo IsHead => new("applicant.is-head", "本人为户主");

    public static Precondition SpouseRule =>
        new(!BothSpousesApply | IsHead, "夫妻双方不在同一单位的，由户主所在单位建档", SampleRegion.Guide.At("十三"));

    private static Section Applicant =>
        new(
            "本人情况",
            [
                Field.Must(Facts.ApplicantName),
                Field.Must(Facts.ApplicantIdNumber),
                new(new Choice(Facts.HardshipCause, "主要致困原因", ["本人大病", "子女上学"])),
                EpidemicAffected,
                LaidOff,
                BothSpousesApply,
                IsHead,
            ]
        );

    private static Section Incomes =>
        new(
            "家庭收入",
            [
                Field.Must(new Choice(HouseholdFacts.IncomeKind, "收入类别", ["工资性收入"])),
                HouseholdFacts.IncomePerson,
                Field.Must(HouseholdFacts.IncomeAmount),
            ]
        )
        {
            Rows = HouseholdFacts.Incomes,
            RowName = "收入",
        };

    public static ServiceItem Filing =>
        new(FilingCode, "样例建档")
        {
            Guide = SampleRegion.ServiceGuide,
            Preconditions = [SpouseRule],
            Forms =
            [
                new(
                    "filing-form",
                    "样例申报表",
                    SampleRegion.Guide.At("一"),
                    [Applicant with { Fields = [.. Applicant.Fields, Address] }, Members(withRelation: true), Incomes]
                ),
            ],
            Checklist = Checklist(),
            Approval = Chain("application", "filing-determination"),
        };

    public static ServiceItem Reverification =>
        new(ReverificationCode, "样例年度复核")
        {
            Guide = SampleRegion.ServiceGuide,
            Renews = new(SampleRegion.Guide.At("十四")) { OlderThanYears = 1 },
            Forms =
            [
                new(
                    "reverification-form",
                    "样例复核表",
                    SampleRegion.Guide.At("十四"),
                    [Applicant, Members(withRelation: false), Incomes]
                ),
            ],
            Checklist = Checklist(),
            Approval = Chain("review-application", "review-determination"),
        };

    public static ServiceItem Entered =>
        Filing with
        {
            Code = EnteredCode,
            Name = "样例建档（录入）",
            Approval =
            [
                .. Chain("entered-application", "entered-determination"),
                new DataEntry("entered-entry", "录入电子档案", PrimaryUnion) { Source = SampleRegion.Guide.At("十五") },
            ],
        };

    /// <summary>A household of the applicant and whoever else is given, complete by both forms.</summary>
    public static Answers Answers(string idNumber, string name = "测试甲", params string[] members) =>
        new()
        {
            Values =
            {
                [Facts.ApplicantName.Key] = name,
                [Facts.ApplicantIdNumber.Key] = idNumber,
                [Facts.HardshipCause] = "本人大病",
                [EpidemicAffected.Key] = YesNo.Yes,
                [Address.Key] = "样例镇一村1号",
            },
            Rows =
            {
                [Facts.Members] = [.. members.Select((number, place) => Member($"家属{place + 1}", number))],
                [HouseholdFacts.Incomes] =
                [
                    new()
                    {
                        [HouseholdFacts.IncomeKind] = "工资性收入",
                        [HouseholdFacts.IncomePerson.Key] = name,
                        [HouseholdFacts.IncomeAmount.Key] = "60000",
                    },
                ],
            },
        };

    public static Dictionary<string, string> Member(string name, string idNumber) =>
        new()
        {
            [Facts.MemberName.Key] = name,
            [Facts.MemberIdNumber.Key] = idNumber,
            [HouseholdFacts.MemberRelation] = "子女",
            [HouseholdFacts.MemberLivesTogether.Key] = YesNo.Yes,
        };

    private static Section Members(bool withRelation) =>
        new(
            "家庭成员",
            [
                Field.Must(Facts.MemberName),
                Facts.MemberIdNumber,
                HouseholdFacts.MemberLivesTogether,
                .. withRelation ? [new Text(HouseholdFacts.MemberRelation, "与职工关系")] : Array.Empty<Field>(),
            ]
        )
        {
            Rows = Facts.Members,
            RowName = "家庭成员",
        };

    private static Checklist Checklist() =>
        new(
            "样例申报材料",
            SampleRegion.Guide.At("二"),
            [new Photocopy("id-card", "身份证") { GivenOnce = true }, new Original("income-proof", "当年家庭收入证明")]
        );

    private static IReadOnlyList<Stage> Chain(string application, string determination) =>
        [
            new Application(application, "职工申请", Party.Applicant) { Source = SampleRegion.Guide.At("十三") },
            new Review("filing-review", "基层工会审核", PrimaryUnion)
            {
                Requires = ["id-card", "income-proof"],
                Source = SampleRegion.Guide.At("十三"),
            },
            new Determination(determination, "县总工会认定并建档", CountyUnion)
            {
                OpensArchive = true,
                Source = SampleRegion.Guide.At("十三"),
            },
        ];
}
