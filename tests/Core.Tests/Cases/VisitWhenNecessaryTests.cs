using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Core.Tests.Cases;

/// <summary>必要时入户: the reviewing union goes to the household, or does not, and gives its opinion.</summary>
public class VisitWhenNecessaryTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task The_opinion_needs_no_visit()
    {
        var id = await world.HouseholdAtReviewAsync();

        Assert.Empty((await FileAsync(id)).Outstanding);
        await world.PassAsync(world.Sector, id);

        Assert.Equal("determination", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task A_visit_of_the_reviewing_union_is_on_record_at_its_stage()
    {
        var id = await world.HouseholdAtReviewAsync();

        await Desk.RecordAsync(world.Sector, id, Visit(VisitConclusion.Qualifies));
        await world.PassAsync(world.Sector, id);

        var visit = (await FileAsync(id)).Contents.Visits[0];
        Assert.Equal("superior-review", visit.StageCode);
        Assert.Equal(world.Sector.BodyId, visit.BodyId);
    }

    [Fact]
    public async Task A_visit_that_found_them_unqualified_sends_the_case_back_and_leaves_the_denial_to_who_decides()
    {
        var id = await world.HouseholdAtReviewAsync();
        await Desk.RecordAsync(world.Sector, id, Visit(VisitConclusion.DoesNotQualify));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.Sector, id));

        Assert.EndsWith("的走访结论为“不符合条件”，本件不能通过", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Outcome.Passed, Outcome.SentBack, Outcome.SentBackToOriginator], (await FileAsync(id)).Outcomes);
    }

    [Fact]
    public async Task A_visit_begun_and_not_recorded_is_pointed_out_to_the_body_in_hand()
    {
        var id = await world.HouseholdAtReviewAsync();
        Assert.Empty((await FileAsync(id)).Contents.VisitsBegun);

        await Desk.SaveAsync(world.Sector, id, new());

        var begun = Assert.Single((await FileAsync(id)).Contents.VisitsBegun);
        Assert.Equal(world.Sector.Name, begun.Name);
        await Desk.DiscardAsync(world.Sector, id);
        Assert.Empty((await FileAsync(id)).Contents.VisitsBegun);
    }

    [Fact]
    public async Task The_unit_does_not_visit_while_the_case_is_with_the_union_above()
    {
        var id = await world.HouseholdAtReviewAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.OpenAsync(world.UnitOfficer, id));

        Assert.Equal("本件现在由上级工会办理“上级工会复核”，您所在的单位不能操作。", refusal.Message);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.OpenAsync(world.OtherCounty, id));
    }

    [Fact]
    public async Task No_visit_is_recorded_at_a_stage_that_knows_none()
    {
        var id = await world.HouseholdAtReviewAsync();
        await world.PassAsync(world.Sector, id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.OpenAsync(world.County, id));

        Assert.Equal("“县总工会审批”环节不登记走访。", refusal.Message);
    }

    private CaseVisitDesk Desk => world.Get<CaseVisitDesk>();

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private VisitRequest Visit(VisitConclusion conclusion) =>
        new()
        {
            Kind = VisitKind.AtHome,
            On = ChinaTime.Today(world.Clock),
            Place = "样例路1号",
            Investigators = [(world.Sector.Name, "干事"), ("社工小李", "社工")],
            PersonMet = "测试甲",
            Findings = "收入与申报不一致",
            Conclusion = conclusion,
        };
}
