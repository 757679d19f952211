using Microsoft.EntityFrameworkCore;
using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Core.Tests.Grievances.Complaints;

public sealed class ComplaintReceptionTests(ComplaintWorld world) : IClassFixture<ComplaintWorld>
{
    [Fact]
    public async Task A_complaint_is_numbered_by_its_county_and_counts_from_its_receipt()
    {
        var received = await world.ReceiveAsync();

        Assert.Matches("^990101-TS2026-[0-9]{4}$", received.Number);
        var sheet = await world.ViewAsync(world.Lead, received.Id);
        Assert.Equal(new(2026, 3, 5), sheet.Limits!.Acting!.LastDay);
        Assert.Equal(new(2026, 3, 5), sheet.Complaint.DueOn);
    }

    [Fact]
    public async Task A_duty_that_was_not_done_stops_it_with_its_clause()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceiveAsync(reception: world.FaceToFace() with { Duties = ["单独接待"] })
        );

        Assert.Equal("接待要求没有做到：做好笔录", refusal.Message);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）十六（2）", refusal.Clause);
    }

    [Theory]
    [InlineData(1, "2026-03-02T09:00", "接待室", ReadBack.Confirmed, null)]
    [InlineData(0, "2026-03-02T09:00", "接待室", ReadBack.Confirmed, nameof(NewComplaint.Statement))]
    [InlineData(5001, "2026-03-02T09:00", "接待室", ReadBack.Confirmed, nameof(NewComplaint.Statement))]
    [InlineData(1, "2026-03-02T09:01", "接待室", ReadBack.Confirmed, nameof(Reception.At))]
    [InlineData(1, "2026-01-30T09:00", "接待室", ReadBack.Confirmed, nameof(Reception.At))]
    [InlineData(1, "2026-03-02T09:00", " ", ReadBack.Confirmed, nameof(Reception.Place))]
    [InlineData(1, "2026-03-02T09:00", "接待室", null, nameof(Reception.ReadBack))]
    [InlineData(1, "2026-03-02T09:00", "接待室", ReadBack.RefusedToSign, null)]
    public async Task What_is_missing_or_cannot_be_is_told_at_its_field(
        int length,
        string at,
        string place,
        ReadBack? readBack,
        string? field
    )
    {
        world.GoTo("2026-03-02");
        var error = await Record.ExceptionAsync(() =>
            world.ReceiveAsync(
                ComplaintWorld.Complaint() with
                {
                    Statement = new('诉', length),
                },
                world.FaceToFace() with
                {
                    At = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture),
                    Place = place,
                    ReadBack = readBack,
                }
            )
        );

        Assert.Equal(field, (error as RuleException)?.Field);
    }

    [Fact]
    public async Task Only_unions_that_take_complaints_receive_them()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => ReceiveAsync(world.Unit));
        await Assert.ThrowsAsync<NotFoundException>(() => ReceiveAsync(world.CityLead));
        await Assert.ThrowsAsync<NotFoundException>(() => ReceiveAsync(world.Neighbour));
    }

    [Fact]
    public async Task Nothing_of_who_complains_online_is_kept_in_the_clear()
    {
        var received = await world.OnlineAsync(name: "不想说的人");

        await using var db = world.Open();
        var row = await db.Set<Complaint>().SingleAsync(one => one.Id == received.Id);
        var trail = await db.AuditEntries.Where(one => one.SubjectId == received.Id.ToString()).ToListAsync();
        Assert.DoesNotContain("不想说的人", row.SealedComplainant, StringComparison.Ordinal);
        Assert.DoesNotContain("窗口", row.SealedContents, StringComparison.Ordinal);
        var entry = Assert.Single(trail);
        Assert.Equal((null, null, "投诉人"), (entry.AccountId, entry.RemoteAddress, entry.ActorName));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_complaint()
    {
        var id = Guid.NewGuid();
        await world.OnlineAsync(id: id);

        var refusal = await Assert.ThrowsAsync<ConflictException>(() => world.OnlineAsync(id: id));

        Assert.Equal("这件投诉已经收到，不用再提交。", refusal.Message);
    }

    [Fact]
    public async Task A_telephone_without_a_name_is_asked_about() =>
        Assert.Equal(
            nameof(NewComplaint.Name),
            (
                await Assert.ThrowsAsync<RuleException>(() =>
                    world.ReceiveAsync(ComplaintWorld.Complaint(name: null) with { Telephone = "13800001234" })
                )
            ).Field
        );

    [Fact]
    public async Task Whoever_is_complained_of_does_not_receive_it()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceiveAsync(ComplaintWorld.Complaint(about: $"窗口的{world.Officer.Name}"))
        );

        Assert.Equal("您是被投诉人，不能接待这件投诉，请由其他工作人员接待。", refusal.Message);
    }

    [Fact]
    public async Task Number_and_query_code_show_the_state_and_only_together()
    {
        var (one, other) = (await world.OnlineAsync(), await world.OnlineAsync());
        var desk = world.Get<ComplaintProgressDesk>();

        var found = await desk.FindAsync($" {one.Number.ToLowerInvariant()} ", one.QueryCode.ToLowerInvariant());

        Assert.Equal((ComplaintStatus.Received, null), (found!.Status, found.Outcome));
        Assert.Null(await desk.FindAsync(one.Number, other.QueryCode));
    }

    private Task<ReceivedComplaint> ReceiveAsync(Actor actor) =>
        world.Get<ComplaintReceptionDesk>().ReceiveAsync(actor, ComplaintWorld.Complaint(), world.FaceToFace());
}
