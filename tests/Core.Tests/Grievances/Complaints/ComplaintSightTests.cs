using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Core.Tests.Grievances.Complaints;

/// <summary>Who knows of a complaint, and how much.</summary>
public sealed class ComplaintSightTests(ComplaintWorld world) : IClassFixture<ComplaintWorld>
{
    [Fact]
    public async Task The_neighbour_and_the_unit_do_not_know_of_it()
    {
        var id = await world.AssignedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Neighbour, id));
        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Unit, id));
    }

    [Fact]
    public async Task The_union_above_watches_limits_and_steps_and_reads_nothing()
    {
        var id = await world.AssignedAsync();

        var sheet = await world.ViewAsync(world.CityLead, id);

        Assert.NotNull(sheet.Limits);
        Assert.Null(sheet.Contents);
        Assert.All(sheet.Lines, line => Assert.Null(line.Words));
        await Assert.ThrowsAsync<NotFoundException>(() => RevealAsync(world.CityLead, id));
    }

    [Fact]
    public async Task Only_the_handler_learns_who_complained_and_it_stays_on_record()
    {
        var id = await world.AssignedAsync(handler: world.Colleague);

        await Assert.ThrowsAsync<NotFoundException>(() => RevealAsync(world.Lead, id));
        await Assert.ThrowsAsync<NotFoundException>(() => RevealAsync(world.Officer, id));
        var complainant = await RevealAsync(world.Colleague, id);

        Assert.Equal("来访人", complainant.Name);
        var last = (await world.ViewAsync(world.Lead, id)).Lines[^1].Entry;
        Assert.Equal((ComplaintEntryKind.Revealed, world.Colleague.Name), (last.Kind, last.PersonName));
    }

    [Fact]
    public async Task Who_is_named_neither_handles_nor_sees_it()
    {
        var received = await world.OnlineAsync(about: $"窗口{world.Colleague.Name}");

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Colleague, received.Id));
        var page = await world.Get<ComplaintLists>().PageAsync(world.Colleague, new() { Text = received.Number });
        Assert.Empty(page.Rows);
        var sheet = await world.ViewAsync(world.Lead, received.Id);
        Assert.DoesNotContain(sheet.Candidates, one => one.AccountId == world.Colleague.AccountId);
        await Assert.ThrowsAsync<RuleException>(() => world.AssignAsync(received.Id, world.Colleague));
    }

    [Fact]
    public async Task Who_holds_a_post_at_the_unit_complained_of_does_not_see_it()
    {
        var both = await world.Unions.ActorAsync(world.Unions.County, Role.Officer);
        await world.Unions.FurtherPostAsync(both, world.Unions.Unit, Role.Officer);

        var received = await world.OnlineAsync(about: "东岭县实验中学工会");

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(both, received.Id));
    }

    [Fact]
    public async Task A_complaint_of_the_only_lead_is_taken_up_by_the_union_above()
    {
        var received = await world.OnlineAsync(about: world.Lead.Name);
        var sheet = await world.ViewAsync(world.CityLead, received.Id);
        Assert.True(sheet.NeedsTakingUp);

        await world
            .Get<ComplaintAssignmentDesk>()
            .TakeUpAsync(world.CityLead, received.Id, sheet.Complaint.Version, "被投诉的是负责人");

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Officer, received.Id));
        Assert.NotNull((await world.ViewAsync(world.CityLead, received.Id)).Contents);
    }

    [Fact]
    public async Task A_handler_who_turns_out_to_be_complained_of_handles_it_no_longer()
    {
        var id = await world.AssignedAsync(handler: world.Colleague);

        await world
            .Get<ComplaintAssignmentDesk>()
            .ExcludeAsync(world.Lead, id, await world.VersionAsync(id), world.Colleague.AccountId, "当事人");

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Colleague, id));
        var complaint = (await world.ViewAsync(world.Lead, id)).Complaint;
        Assert.Equal((null, ComplaintStatus.Received), (complaint.HandlerId, complaint.Status));
    }

    private async Task<Complainant> RevealAsync(Actor actor, Guid id) =>
        await world.Get<ComplaintDesk>().RevealAsync(actor, id, await world.VersionAsync(id));
}
