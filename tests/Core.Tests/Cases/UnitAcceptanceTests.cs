using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Cases;

/// <summary>受理 by the union of the applicant's own unit: the first part of its investigation, and no more.</summary>
public class UnitAcceptanceTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task Whoever_took_the_papers_in_goes_to_the_household_too()
    {
        var id = await AcceptedAsync();

        await VisitAsync(id);
        await world.PassAsync(world.UnitOfficer, id);

        Assert.Equal("superior-review", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task What_was_taken_in_is_still_sent_back_from_above()
    {
        var id = await AcceptedAsync();
        await VisitAsync(id);
        await world.PassAsync(world.UnitOfficer, id);

        await world.DecideAsync(world.Sector, id, new(Outcome.SentBackToOriginator, "收入证明与走访不一致"));

        var file = await FileAsync(id);
        Assert.Equal("acceptance", file.Case.StageCode);
        Assert.Equal(world.Unit.Id, file.Case.WaitsForBodyId);
    }

    [Fact]
    public async Task What_was_taken_in_is_still_the_applicants_to_take_back()
    {
        var id = await AcceptedAsync();
        var version = (await FileAsync(id)).Case.Version;

        await world.Get<DecisionDesk>().WithdrawAsync(world.UnitOfficer, id, version, "职工本人不再申请");

        Assert.Equal(CaseStatus.Withdrawn, (await FileAsync(id)).Case.Status);
    }

    [Fact]
    public async Task A_refusal_says_why_and_need_not_say_more_where_the_document_asks_for_no_more()
    {
        var id = await SubmittedAsync();
        await Assert.ThrowsAsync<RuleException>(() =>
            world.DecideAsync(world.UnitOfficer, id, new(Outcome.Refused, ""))
        );

        await world.DecideAsync(world.UnitOfficer, id, new(Outcome.Refused, "不符合建档条件"));

        var refusal = (await FileAsync(id)).Contents.Refusal!;
        Assert.Equal("不符合建档条件", refusal.Reasons);
        Assert.Null(refusal.CompetentBody);
        Assert.Null(refusal.Remedies);
    }

    [Fact]
    public async Task A_refused_worker_is_told_why_by_the_union()
    {
        var id = await SubmittedAsync();
        await world.DecideAsync(world.UnitOfficer, id, new(Outcome.Refused, "不符合建档条件"));
        var task = Assert.Single(await TodayAsync(), item => item.Row.Id == id);
        Assert.Equal("“不予受理”待反馈：由工会告知职工本人后登记", task.ToDo);
        var told = new FeedbackRequest(
            Teller.ContactPerson,
            "测试联系",
            TellingWay.InPerson,
            ChinaTime.Today(world.Clock),
            "不符合建档条件，不予受理",
            null
        );
        var version = (await FileAsync(id)).Case.Version;

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<FeedbackDesk>().RecordAsync(world.UnitOfficer, id, version, told)
        );
        Assert.Equal("文件没有规定由联系人反馈，请由工会工作人员反馈", refusal.Message);
        await world
            .Get<FeedbackDesk>()
            .RecordAsync(world.UnitOfficer, id, version, told with { Teller = Teller.UnionOfficer });

        Assert.DoesNotContain(await TodayAsync(), item => item.Row.Id == id);
    }

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private async Task<IReadOnlyList<WorkItem>> TodayAsync() =>
        (await world.Get<WorkbenchDesk>().ShowAsync(world.UnitOfficer)).Today;

    private Task<Guid> SubmittedAsync() => world.SubmittedAsync(item: SampleTakenInItem.Code);

    private async Task<Guid> AcceptedAsync()
    {
        var id = await SubmittedAsync();
        await world.PassAsync(world.UnitOfficer, id);
        return id;
    }

    private Task<Guid> VisitAsync(Guid id) =>
        world
            .Get<CaseVisitDesk>()
            .RecordAsync(
                world.UnitOfficer,
                id,
                new()
                {
                    Kind = VisitKind.AtHome,
                    On = ChinaTime.Today(world.Clock),
                    Place = "样例路1号",
                    Investigators = [(world.UnitOfficer.Name, "工会主席")],
                    PersonMet = "测试甲",
                    Findings = "与申报一致",
                    Conclusion = VisitConclusion.Qualifies,
                }
            );
}
