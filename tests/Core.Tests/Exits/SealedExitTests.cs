using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Exits;

/// <summary>删除: once it is approved, the exit is kept from work as the archive is.</summary>
public sealed class SealedExitTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("county", Role.Lead, true)]
    [InlineData("city", Role.Lead, true)]
    [InlineData("city", Role.Auditor, true)]
    [InlineData("county", Role.Officer, false)]
    [InlineData("unit", Role.Lead, false)]
    [InlineData("unit", Role.Officer, false)]
    [InlineData("other county", Role.Lead, false)]
    public async Task It_is_seen_by_leads_above_the_unit_and_by_auditors(string where, Role role, bool isSeen)
    {
        var id = await _world.LeftAsync(kind: ExitKind.Sealed);
        var reader = await _world.Unions.ActorAsync(BodyOf(where), role);

        Assert.Equal(isSeen, await _world.Get<ExitDesk>().FindAsync(reader, id) is not null);
        foreach (var tab in new[] { ExitTab.Decided, ExitTab.ToInform })
        {
            var page = await _world.Get<ExitLists>().PageAsync(reader, new(tab) { Kind = ExitKind.Sealed });
            Assert.Equal(isSeen ? [id] : [], page.Rows.Select(row => row.Id));
        }
    }

    [Fact]
    public async Task Before_it_is_approved_it_is_work_like_any_other()
    {
        var id = await _world.ProposedAsync(kind: ExitKind.Sealed);

        Assert.NotNull(await _world.Get<ExitDesk>().FindAsync(_world.UnitOfficer, id));
    }

    [Fact]
    public async Task Reading_it_is_put_on_record()
    {
        var id = await _world.LeftAsync(kind: ExitKind.Sealed);
        var lead = await _world.Unions.ActorAsync(_world.Unions.County, Role.Lead);

        await _world.ReadAsync(id, lead);

        await using var db = _world.Database.Open();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.Action == "exit-sealed-read"));
    }

    [Fact]
    public async Task The_household_is_told_by_whoever_decided_since_the_unit_sees_it_no_more()
    {
        var id = await _world.LeftAsync(kind: ExitKind.Sealed);
        var lead = await _world.Unions.ActorAsync(_world.Unions.County, Role.Lead);
        Assert.Empty(await _world.Get<ExitLists>().TasksAsync(_world.UnitOfficer));
        Assert.Empty(await _world.Get<ExitLists>().TasksAsync(_world.County));
        var task = Assert.Single(await _world.Get<ExitLists>().TasksAsync(lead));
        var talk = new ExitTalk(_world.Today, ExitManner.ByPost, "本人");

        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world.Get<ExitAftercareDesk>().InformAsync(_world.UnitOfficer, id, task.Exit.Version, talk, null)
        );
        var version = (await _world.ReadAsync(id, lead)).Exit.Version;
        await _world.Get<ExitAftercareDesk>().InformAsync(lead, id, version, talk, null);

        Assert.Equal(ExitStep.Over, (await _world.ReadAsync(id, lead)).Exit.Step);
    }

    [Fact]
    public async Task Its_papers_are_sealed_with_it()
    {
        var id = await _world.ProposedAsync(kind: ExitKind.Sealed);
        var papers = _world.Get<IEnumerable<IFileOwner>>().Single(owner => owner.Kind == "exit");
        await using var db = _world.Database.Open();
        Assert.False(await papers.IsSealedAsync(db, $"{id}"));

        await _world.PlanNoNoticeAsync(id);
        await _world.DecideAsync(id, Outcome.Passed);

        Assert.True(await papers.IsSealedAsync(db, $"{id}"));
    }

    private Body BodyOf(string where) =>
        where switch
        {
            "unit" => _world.Unions.Unit,
            "county" => _world.Unions.County,
            "other county" => _world.Unions.OtherCounty,
            _ => _world.Unions.City,
        };
}
