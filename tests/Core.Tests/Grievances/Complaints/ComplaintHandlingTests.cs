using Microsoft.EntityFrameworkCore;
using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Core.Tests.Grievances.Complaints;

public sealed class ComplaintHandlingTests(ComplaintWorld world) : IClassFixture<ComplaintWorld>
{
    [Fact]
    public async Task More_time_is_asked_for_by_the_handler_and_granted_by_the_lead()
    {
        world.GoTo("2026-03-02");
        var id = await world.AskedAsync();

        await AnswerAsync(world.Lead, id, isApproved: true);

        var sheet = await world.ViewAsync(world.Officer, id);
        Assert.Equal(
            (ComplaintLimitKind.Extended, new DateOnly(2026, 3, 20)),
            (sheet.Limits!.Acting!.Kind, sheet.Limits.Acting.LastDay)
        );
        Assert.Equal(new(2026, 3, 20), sheet.Complaint.DueOn);
    }

    [Fact]
    public async Task A_lead_who_handles_it_does_not_grant_themselves_more_time()
    {
        var id = await world.AskedAsync(handler: world.Lead);

        await Assert.ThrowsAsync<NotFoundException>(() => AnswerAsync(world.Lead, id, isApproved: true));
        await AnswerAsync(world.CityLead, id, isApproved: true);

        Assert.True((await world.ViewAsync(world.Lead, id)).Complaint.ExtensionApproved);
    }

    [Fact]
    public async Task Granted_too_late_it_is_refused_with_the_clause()
    {
        world.GoTo("2026-03-02");
        var id = await world.AskedAsync();
        world.GoTo("2026-03-06");

        var refusal = await Assert.ThrowsAsync<RuleException>(() => AnswerAsync(world.Lead, id, isApproved: true));

        Assert.Equal("反馈期限已过，不能再批准延长", refusal.Message);
        Assert.EndsWith("十六（4）", refusal.Clause, StringComparison.Ordinal);
        await AnswerAsync(world.Lead, id, isApproved: false);
        Assert.Equal(new(2026, 3, 5), (await world.ViewAsync(world.Officer, id)).Complaint.DueOn);
    }

    [Fact]
    public async Task An_ordinary_complaint_gets_no_more_time()
    {
        world.GoTo("2026-03-02");
        var id = await world.AssignedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.HandleAsync(id, (desk, version) => desk.AskForMoreAsync(world.Officer, id, version, "忙"))
        );

        Assert.Equal("只有重要投诉可以延长，请先划分类别", refusal.Message);
    }

    [Theory]
    [InlineData("来访人", ComplaintTelling.Telephone, null)]
    [InlineData("来访人", ComplaintTelling.ByQueryCode, "投诉人留了姓名或电话，应当直接告知")]
    [InlineData(null, ComplaintTelling.ByQueryCode, null)]
    [InlineData(null, ComplaintTelling.FaceToFace, null)]
    [InlineData(null, ComplaintTelling.Telephone, "匿名投诉没有联系方式，请选择凭查询码查看")]
    [InlineData(null, ComplaintTelling.Letter, "匿名投诉没有联系方式，请选择凭查询码查看")]
    public async Task Who_left_no_way_to_be_reached_finds_the_outcome_with_the_code(
        string? name,
        ComplaintTelling telling,
        string? refused
    )
    {
        var id = await world.ConcludedAsync(name);

        var error = await Record.ExceptionAsync(() => TellAsync(id, telling));

        Assert.Equal(refused, error?.Message);
    }

    [Fact]
    public async Task The_outcome_is_shown_for_the_code_once_it_was_told_and_then_no_limit_runs()
    {
        world.GoTo("2026-03-02");
        var received = await world.OnlineAsync();
        var (id, desk) = (received.Id, world.Get<ComplaintProgressDesk>());
        await world.AssignAsync(id, world.Officer);
        await world.HandleAsync(id, (d, version) => d.ConcludeAsync(world.Officer, id, version, false, "查无此事"));
        Assert.Null((await desk.FindAsync(received.Number, received.QueryCode))!.Outcome);

        await TellAsync(id, ComplaintTelling.ByQueryCode);

        var found = await desk.FindAsync(received.Number, received.QueryCode);
        Assert.Equal((false, "查无此事"), (found!.Outcome!.IsUpheld, found.Outcome.Reason));
        Assert.Null(found.DueOn);
        await world.HandleAsync(id, (d, version) => d.CloseAsync(world.Lead, id, version, null));
        Assert.False((await world.ViewAsync(world.Lead, id)).Complaint.IsOpen);
    }

    [Fact]
    public async Task Of_two_who_act_at_once_one_is_told()
    {
        var id = await world.AssignedAsync();
        var version = await world.VersionAsync(id);
        var desk = world.Get<ComplaintHandlingDesk>();
        await desk.NoteAsync(world.Officer, id, version, "约谈");

        await Assert.ThrowsAsync<ConflictException>(() => desk.NoteAsync(world.Officer, id, version, "又约谈"));
    }

    [Fact]
    public async Task What_was_done_is_sealed_and_never_changed()
    {
        var id = await world.AssignedAsync();
        await world.HandleAsync(id, (desk, version) => desk.NoteAsync(world.Officer, id, version, "约谈当事人"));

        await using var db = world.Open();
        var last = await db.Set<ComplaintEntry>()
            .Where(one => one.ComplaintId == id)
            .OrderBy(one => one.Sequence)
            .LastAsync();
        Assert.DoesNotContain("约谈", last.SealedWords, StringComparison.Ordinal);
        Assert.Equal("约谈当事人", (await world.ViewAsync(world.Officer, id)).Lines[^1].Words);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            db.Set<ComplaintEntry>().Where(one => one.Id == last.Id).ExecuteDeleteAsync()
        );
    }

    [Fact]
    public async Task It_waits_for_one_person_at_a_time()
    {
        world.GoTo("2026-03-02");
        var id = (await world.ReceiveAsync()).Id;
        Assert.Equal(ComplaintTaskKind.Assign, await TaskAsync(world.Lead, id));
        Assert.Null(await TaskAsync(world.Officer, id));

        await world.AssignAsync(id, world.Officer);

        Assert.Null(await TaskAsync(world.Lead, id));
        Assert.Equal(ComplaintTaskKind.Handle, await TaskAsync(world.Officer, id));
    }

    [Fact]
    public async Task Past_its_limit_it_is_among_the_overdue()
    {
        world.GoTo("2026-03-02");
        var id = await world.AssignedAsync();
        world.GoTo("2026-03-06");

        var page = await world
            .Get<ComplaintLists>()
            .PageAsync(world.CityLead, new() { IsOverdue = true, PageSize = 100 });

        Assert.Contains(page.Rows, row => row.Complaint.Id == id);
        Assert.DoesNotContain(page.Rows, row => row.Complaint.DueOn >= new DateOnly(2026, 3, 6));
    }

    private async Task<ComplaintTaskKind?> TaskAsync(Actor actor, Guid id) =>
        (await world.Get<ComplaintLists>().TasksAsync(actor)).SingleOrDefault(task => task.Complaint.Id == id)?.Kind;

    private Task AnswerAsync(Actor actor, Guid id, bool isApproved) =>
        world.HandleAsync(id, (desk, version) => desk.AnswerMoreAsync(actor, id, version, isApproved, "意见"));

    private Task TellAsync(Guid id, ComplaintTelling telling) =>
        world.HandleAsync(
            id,
            (desk, version) =>
                desk.TellAsync(
                    world.Officer,
                    id,
                    version,
                    telling,
                    Platform.Calendar.ChinaTime.Today(world.Clock),
                    null
                )
        );
}
