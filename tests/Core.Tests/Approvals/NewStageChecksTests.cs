using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Core.Tests.Visits;
using Platform.Regions;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Approvals;

public class NewStageChecksTests
{
    private static readonly StageChecks Checks = AllChecks();

    private static readonly IReadOnlyList<Stage> Chain = SampleRegion
        .Region.ServiceItems.Single(item => item.Code == SampleHouseholdItem.Code)
        .Approval;

    [Fact]
    public void A_home_visit_waits_for_a_visit()
    {
        var outstanding = Assert.Single(Checks.Find(At<HomeVisit>()));

        Assert.Equal("尚未登记入户走访", outstanding.Words);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）十一", outstanding.Source!.InWords);
        Assert.Equal(MendingPlace.Visits, outstanding.Place);
    }

    [Fact]
    public void A_whole_visit_that_finds_them_qualified_lets_the_stage_pass() =>
        Assert.Empty(Checks.Find(At<HomeVisit>() with { Visits = [Visited] }));

    [Fact]
    public void The_last_visit_says_what_it_lacks() =>
        Assert.Equal(
            ["3月2日的走访：没有现场定位"],
            Words(At<HomeVisit>() with { Visits = [Visited with { Position = null }, Visited] })
        );

    [Fact]
    public void A_visit_that_was_put_right_does_not_count() =>
        Assert.Equal(
            ["尚未登记入户走访"],
            Words(At<HomeVisit>() with { Visits = [Visited with { IsReplaced = true }] })
        );

    [Fact]
    public void A_visit_of_another_stage_does_not_count() =>
        Assert.Equal(
            ["尚未登记入户走访"],
            Words(At<HomeVisit>() with { Visits = [Visited with { StageCode = "other" }] })
        );

    [Theory]
    [InlineData(VisitConclusion.DoesNotQualify, "3月2日的走访结论为“不符合条件”，本件不能通过")]
    [InlineData(VisitConclusion.Undecided, "3月2日的走访结论为“尚不能判断”，请再次走访核实")]
    public void A_visit_that_does_not_find_them_qualified_is_in_the_way(VisitConclusion conclusion, string words) =>
        Assert.Equal([words], Words(At<HomeVisit>() with { Visits = [Visited with { Conclusion = conclusion }] }));

    [Fact]
    public void A_review_that_may_visit_misses_no_visit() => Assert.Empty(Checks.Find(At<Review>()));

    [Fact]
    public void A_visit_made_in_a_review_is_held_to_the_rule_like_any_other() =>
        Assert.Equal(
            ["3月2日的走访：入户须 2 名（含）以上工作人员，只登记了 1 名"],
            Words(
                At<Review>() with
                {
                    Visits = [Visited with { StageCode = "superior-review", Investigators = [new("甲", "", null)] }],
                }
            )
        );

    [Theory]
    [InlineData(5, 4, 1, "")]
    [InlineData(3, 2, 1, "")]
    [InlineData(2, 2, 0, "参加评议 2 人，不足 3 人")]
    [InlineData(4, 2, 2, "民主评议未通过（同意 2 票，反对 2 票，弃权 0 票）")]
    [InlineData(2, 0, 2, "参加评议 2 人，不足 3 人；民主评议未通过（同意 0 票，反对 2 票，弃权 0 票）")]
    public void An_appraisal_needs_its_people_and_a_majority(int present, int @for, int against, string words) =>
        Assert.Equal(
            words,
            string.Join(
                "；",
                Words(At<DemocraticAppraisal>() with { Minutes = [MinutesOf("appraisal", present, @for, against)] })
            )
        );

    [Fact]
    public void The_minutes_of_another_stage_are_not_the_appraisals() =>
        Assert.Equal(
            ["尚未登记民主评议会议记录"],
            Words(At<DemocraticAppraisal>() with { Minutes = [MinutesOf("workers-congress", 5, 5, 0)] })
        );

    [Fact]
    public void Data_entry_waits_for_a_faultless_form() =>
        Assert.Equal(
            ["录入须完整：表格还有 1 处需要填写或改正，例如：请填写姓名"],
            Words(At<DataEntry>() with { FormFaults = [new("applicant.name", "请填写姓名")] })
        );

    private static Visit Visited { get; } = VisitShortcomingsTests.AtHome();

    private static IEnumerable<string> Words(Situation situation) =>
        Checks.Find(situation).Select(outstanding => outstanding.Words);

    private static StageChecks AllChecks()
    {
        var services = new ServiceCollection();
        services.AddApprovals();
        return services.BuildServiceProvider().GetRequiredService<StageChecks>();
    }

    private static Situation At<T>()
        where T : Stage =>
        new()
        {
            Stage = Chain.OfType<T>().Single(),
            Today = new(2026, 3, 2),
            FormFaults = [],
            MaterialGaps = new Dictionary<string, string>(),
            MissingMaterials = new Dictionary<string, string>(),
            Postings = [],
            Minutes = [],
            Visits = [],
        };

    private static Minutes MinutesOf(string stage, int present, int @for, int against) =>
        new()
        {
            RunId = Guid.NewGuid(),
            Kind = MeetingKind.Appraisal,
            StageCode = stage,
            HeldOn = new(2026, 3, 2),
            Place = "会议室",
            ChairedBy = "测试主持",
            Present = present,
            For = @for,
            Against = against,
            Abstained = present - @for - against,
            RecordedByName = "甲",
            RecordedAt = default,
        };
}
