using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

/// <summary>认定结果反馈: a denial is told to the worker by their own union or the contact person.</summary>
public class DenialFeedbackTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_denial_is_a_task_of_the_units_union_until_the_worker_was_told()
    {
        var id = await DeniedAsync();
        var task = Assert.Single((await WorkbenchAsync()).Today, item => item.Row.Id == id);
        Assert.Equal("“不予认定”待反馈：由工会或联系人告知职工本人后登记", task.ToDo);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）十（6）", task.Source!.InWords);

        await RecordAsync(id, Told);

        Assert.DoesNotContain((await WorkbenchAsync()).Today, item => item.Row.Id == id);
        var told = (await FileAsync(id)).Contents.Feedback!;
        Assert.Equal(
            (Teller.ContactPerson, "测试联系", TellingWay.ByTelephone),
            (told.Teller, told.TellerName, told.Way)
        );
        Assert.Equal(world.UnitOfficer.Name, told.RecordedByName);
    }

    [Fact]
    public async Task It_is_not_the_deciding_bodys_task_nor_the_task_of_the_union_between()
    {
        var id = await DeniedAsync();

        foreach (var other in new[] { world.County, world.Sector })
        {
            var bench = await world.Get<WorkbenchDesk>().ShowAsync(other);
            Assert.DoesNotContain(bench.Today, item => item.Row.Id == id);
            var refusal = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(id, Told, other));
            Assert.Equal("办理结果由基层工会反馈至职工本人，您所在的单位不能登记。", refusal.Message);
        }
    }

    [Fact]
    public async Task Another_county_does_not_know_of_it()
    {
        var id = await DeniedAsync();
        var version = (await FileAsync(id)).Case.Version;

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.RecordAsync(world.OtherCounty, id, version, Told));
    }

    [Fact]
    public async Task It_is_recorded_once()
    {
        var id = await DeniedAsync();
        var version = (await FileAsync(id)).Case.Version;
        await Desk.RecordAsync(world.UnitOfficer, id, version, Told);

        await Assert.ThrowsAsync<ConflictException>(() => Desk.RecordAsync(world.UnitColleague, id, version, Told));
        var refusal = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(id, Told));
        Assert.Equal("本件的结果已经反馈过。", refusal.Message);
    }

    [Fact]
    public async Task The_record_is_never_changed()
    {
        var id = await DeniedAsync();
        await RecordAsync(id, Told);

        await using var db = world.Database.Open();
        await Assert.ThrowsAnyAsync<Exception>(() =>
            db
                .Feedbacks.Where(row => row.RunId == id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.TellerName, "别人"))
        );
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_at_its_field()
    {
        var id = await DeniedAsync();
        (FeedbackRequest Wrong, string Field)[] table =
        [
            (Told with { TellerName = " " }, nameof(FeedbackRequest.TellerName)),
            (Told with { TellerName = new('长', 31) }, nameof(FeedbackRequest.TellerName)),
            (Told with { Said = "" }, nameof(FeedbackRequest.Said)),
            (Told with { Reaction = new('长', 501) }, nameof(FeedbackRequest.Reaction)),
            (Told with { ToldOn = Today.AddDays(1) }, nameof(FeedbackRequest.ToldOn)),
            (Told with { ToldOn = Today.AddDays(-1) }, nameof(FeedbackRequest.ToldOn)),
            (Told with { ToldOn = default }, nameof(FeedbackRequest.ToldOn)),
        ];

        foreach (var (wrong, field) in table)
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(id, wrong));
            Assert.Equal(field, refusal.Field);
        }

        Assert.Null((await FileAsync(id)).Contents.Feedback);
    }

    [Fact]
    public async Task An_applicant_reads_the_outcome_at_once_told_or_not()
    {
        var id = await DeniedAsync();

        var progress = ProgressDesk.Progress(await FileAsync(id));

        Assert.Equal(CaseStatus.Denied, progress.Status);
        Assert.Equal("经审核认定，不符合条件", progress.Headline);
        Assert.Contains("基层工会或联系人", progress.Steps.Single(step => step.Remark is not null).About);
    }

    [Fact]
    public async Task Nothing_is_owed_where_the_case_was_not_denied_by_who_determines()
    {
        var id = await world.HouseholdAtReviewAsync();
        var version = (await FileAsync(id)).Case.Version;

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.RecordAsync(world.UnitOfficer, id, version, Told)
        );

        Assert.Equal("本件没有需要反馈的结果。", refusal.Message);
    }

    private FeedbackDesk Desk => world.Get<FeedbackDesk>();

    private DateOnly Today => ChinaTime.Today(world.Clock);

    private FeedbackRequest Told =>
        new(Teller.ContactPerson, "测试联系", TellingWay.ByTelephone, Today, "收入高于标准，不予认定", "没有意见");

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private Task<Workbench> WorkbenchAsync() => world.Get<WorkbenchDesk>().ShowAsync(world.UnitOfficer);

    private async Task RecordAsync(Guid id, FeedbackRequest request, Actor? actor = null) =>
        await Desk.RecordAsync(actor ?? world.UnitOfficer, id, (await FileAsync(id)).Case.Version, request);

    private async Task<Guid> DeniedAsync()
    {
        var id = await world.HouseholdAtReviewAsync();
        await world.PassAsync(world.Sector, id);
        await world.DecideAsync(world.County, id, new(Outcome.Denied, "家庭收入高于标准"));
        return id;
    }
}
