using Platform.Approvals;
using Platform.Cases;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public class ApprovalChainTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_submitted_case_has_a_number_and_lies_with_the_units_union()
    {
        var file = await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, await world.SubmittedAsync());

        Assert.StartsWith($"{SampleRegion.Code}-{file.Today.Year}-", file.Case.Number, StringComparison.Ordinal);
        Assert.Equal("unit-review", file.Case.StageCode);
        Assert.Equal(world.Unit.Id, file.Case.WaitsForBodyId);
        Assert.Equal(new DateOnly(file.Today.Year, 12, 31), file.Case.DueOn);
    }

    [Fact]
    public async Task A_stage_says_which_materials_are_missing_and_does_not_pass()
    {
        var id = await world.SubmittedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.UnitOfficer, id));

        Assert.Equal("缺少《身份证》（复印件 1 份）", refusal.Message);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）七（2）", refusal.Clause);
    }

    [Fact]
    public async Task A_case_passes_from_the_unit_to_the_department_the_sector_and_the_county()
    {
        var id = await world.ForwardedAsync();

        await world.PassAsync(world.County, id);

        var file = await world.Get<CaseDesk>().ViewAsync(world.County, id);
        Assert.Equal("certificate", file.Case.StageCode);
        Assert.Equal(
            [
                "application",
                "unit-review",
                "public-scrutiny",
                "department-determination",
                "sector-forwarding",
                "county-acceptance",
            ],
            file.Contents.Decisions.Select(decision => decision.StageCode)
        );
        Assert.NotNull(file.Case.ArchiveId);
    }

    [Fact]
    public async Task A_unit_without_a_sector_union_goes_to_the_county_directly()
    {
        var id = await world.SubmittedAsync(world.TownshipUnit);

        await using var db = world.Database.Open();
        var file = (await world.Get<CaseFiles>().FindAsync(db, id))!;

        Assert.DoesNotContain(file.Route.Stages, stage => stage.Code == "sector-forwarding");
    }

    [Fact]
    public async Task A_unit_directly_under_the_city_goes_to_the_citys_centre()
    {
        var file = await world
            .Get<CaseDesk>()
            .ViewAsync(world.CityUnitOfficer, await world.SubmittedAsync(world.CityUnit));

        Assert.Equal(
            ["city-acceptance", "city-certificate"],
            file.Route.Stages.Select(stage => stage.Code).TakeLast(2)
        );
    }

    [Fact]
    public async Task Nobody_investigates_and_decides_one_case()
    {
        var id = await world.ScrutinisedAsync();
        // The same person now also holds a post at the department.
        var both = world.Department with
        {
            AccountId = world.UnitOfficer.AccountId,
            Name = world.UnitOfficer.Name,
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(both, id));

        Assert.Contains("同一人不能既调查又审批", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_body_cannot_act_out_of_turn()
    {
        var id = await world.SubmittedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.County, id));

        Assert.Contains("现在由基层工会办理", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_of_another_county_does_not_learn_that_the_case_exists()
    {
        var id = await world.SubmittedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<CaseDesk>().ViewAsync(world.OtherCounty, id));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<DecisionDesk>().DecideAsync(world.OtherCounty, id, 0, new(Outcome.Passed, null))
        );
    }

    [Fact]
    public async Task Two_officers_deciding_at_once_make_one_decision_and_one_message()
    {
        var id = await world.ForwardedAsync();
        var version = (await world.Get<CaseDesk>().ViewAsync(world.County, id)).Case.Version;
        var desk = world.Get<DecisionDesk>();

        var acts = await Task.WhenAll(
            new[] { world.County, world.CountyColleague }.Select(actor =>
                Record.ExceptionAsync(() => desk.DecideAsync(actor, id, version, new(Outcome.Passed, null)))
            )
        );

        Assert.Single(acts, act => act is null);
        Assert.IsType<ConflictException>(Assert.Single(acts, act => act is not null));
        var file = await world.Get<CaseDesk>().ViewAsync(world.County, id);
        Assert.Single(file.Contents.Decisions, decision => decision.StageCode == "county-acceptance");
    }

    [Fact]
    public async Task Sent_back_a_case_has_to_be_decided_again_by_everyone_after()
    {
        var id = await world.ForwardedAsync();

        await world.DecideAsync(world.County, id, new(Outcome.SentBackToOriginator, "收入证明与入户情况不符"));

        var file = await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);
        Assert.Equal("unit-review", file.Case.StageCode);
        Assert.Equal(world.Unit.Id, file.Case.WaitsForBodyId);
        Assert.Equal("收入证明与入户情况不符", file.Contents.Decisions[^1].Reason);
    }

    [Fact]
    public async Task One_step_back_leads_to_the_body_before()
    {
        var id = await world.ForwardedAsync();

        await world.DecideAsync(world.County, id, new(Outcome.SentBack, "请系统工会核对份数"));

        var file = await world.Get<CaseDesk>().ViewAsync(world.Sector, id);
        Assert.Equal("sector-forwarding", file.Case.StageCode);
    }

    [Theory]
    [InlineData(Outcome.SentBack)]
    [InlineData(Outcome.Denied)]
    public async Task A_negative_outcome_needs_a_reason(Outcome outcome)
    {
        var id = await world.ScrutinisedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.DecideAsync(world.Department, id, new(outcome, " "))
        );

        Assert.Equal(nameof(DecisionRequest.Reason), refusal.Field);
    }

    [Fact]
    public async Task Denied_is_not_refused()
    {
        var id = await world.ScrutinisedAsync();

        await world.DecideAsync(world.Department, id, new(Outcome.Denied, "家庭收入高于认定标准"));

        var file = await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);
        Assert.Equal(CaseStatus.Denied, file.Case.Status);
        Assert.Null(file.Case.WaitsForBodyId);
    }

    [Fact]
    public async Task A_refusal_names_the_competent_body_and_the_remedies_and_owes_a_call()
    {
        var id = await world.ForwardedAsync();
        var withoutBody = await Assert.ThrowsAsync<RuleException>(() =>
            world.DecideAsync(
                world.County,
                id,
                new(Outcome.Refused, "不属于本县单位") { Remedies = "可向样例市总工会反映" }
            )
        );
        Assert.Equal(nameof(DecisionRequest.CompetentBody), withoutBody.Field);

        await world.DecideAsync(
            world.County,
            id,
            new(Outcome.Refused, "不属于本县单位") { CompetentBody = "邻县总工会", Remedies = "可向样例市总工会反映" }
        );

        var file = await world.Get<CaseDesk>().ViewAsync(world.County, id);
        Assert.Equal(CaseStatus.Refused, file.Case.Status);
        Assert.Equal("邻县总工会", file.Contents.Refusal!.CompetentBody);
        Assert.Equal(["不予受理的理由", "有权受理的其他机关的名称"], file.CallDue!.Points);
    }

    [Fact]
    public async Task The_person_can_apply_again_only_after_the_first_case_is_over()
    {
        var answers = world.Answers();
        var first = await world.SubmittedAsync(answers: answers);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmittedAsync(answers: answers));
        Assert.Equal("applicant.id-number", refusal.Field);

        var version = (await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, first)).Case.Version;
        await world.Get<DecisionDesk>().WithdrawAsync(world.UnitOfficer, first, version, "本人书面撤回");
        Assert.NotEqual(first, await world.SubmittedAsync(answers: answers));
    }

    [Fact]
    public async Task Somebody_in_a_live_archive_is_not_given_a_second_one()
    {
        var spouse = IdNumbers.Make(50_001);
        await PassWithMemberAsync(spouse);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => PassWithMemberAsync(spouse));

        Assert.Contains("不能重复建档", refusal.Message, StringComparison.Ordinal);
    }

    private async Task PassWithMemberAsync(string member)
    {
        var answers = world.Answers();
        answers.Rows["members"] = [new() { ["member.name"] = "测试配偶", ["member.id-number"] = member }];
        var id = await world.SubmittedAsync(world.CityUnit, answers);
        await world.CollectAsync(world.CityUnitOfficer, id, "id-card", "income-proof");
        await world.CheckAsync(world.CityUnitOfficer, id);
        await world.PassAsync(world.CityUnitOfficer, id);
        var today = DateOnly.FromDateTime(world.Clock.Now.DateTime);
        await world
            .Get<MeetingDesk>()
            .HoldCongressAsync(world.CityUnitOfficer, id, new(today, "礼堂", "测试主持", 30, 28, 1, 1));
        await world.CollectAsync(world.CityUnitOfficer, id, "notice-report");
        await world.PassAsync(world.CityUnitOfficer, id);
        await world.PassAsync(world.Department, id);
        await world.PassAsync(world.City, id);
    }
}
