using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class AuditDeskTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private SampleUnions _unions = null!;

    private AuditDesk Desk => new(_database);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_auditor_reads_what_posts_of_the_subtree_did()
    {
        await RecordAsync(await _unions.ActorAsync(_unions.Unit, Role.Officer), "sign-in");
        await RecordAsync(await _unions.ActorAsync(_unions.OtherUnit, Role.Officer), "sign-in");
        await RecordAsync(null, "sign-in-refused");

        Assert.Equal(1, await CountAsync(_unions.County));
        Assert.Equal(2, await CountAsync(_unions.City));
        Assert.Equal(3, await CountAsync(_unions.Province));
    }

    [Fact]
    public async Task To_others_there_is_no_trail()
    {
        var lead = await _unions.ActorAsync(_unions.Province, Role.Lead);

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.SearchAsync(lead, new AuditQuery()));
    }

    [Fact]
    public async Task Entries_are_found_by_person_action_and_day()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var other = await _unions.ActorAsync(_unions.Unit, Role.Lead);
        await RecordAsync(officer, "sign-in");
        _clock.GoTo(new(2026, 3, 4));
        await RecordAsync(officer, "sign-out");
        await RecordAsync(other, "sign-in");

        Assert.Equal(2, await CountAsync(_unions.County, new AuditQuery { Person = officer.Name }));
        Assert.Equal(2, await CountAsync(_unions.County, new AuditQuery { Action = "sign-in" }));
        Assert.Equal(1, await CountAsync(_unions.County, new AuditQuery { To = new(2026, 3, 3) }));
        Assert.Equal(2, await CountAsync(_unions.County, new AuditQuery { From = new(2026, 3, 4) }));
    }

    [Fact]
    public async Task Pages_go_back_from_the_newest()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        foreach (var action in new[] { "first", "second", "third" })
        {
            await RecordAsync(officer, action);
        }

        var auditor = await _unions.ActorAsync(_unions.County, Role.Auditor);
        var page = await Desk.SearchAsync(auditor, new AuditQuery { Take = 2 });
        var next = await Desk.SearchAsync(auditor, new AuditQuery { Take = 2, Before = page[^1].Entry.Id });

        Assert.Equal(["third", "second", "first"], [.. page.Concat(next).Select(line => line.Entry.Action)]);
        Assert.Equal("东岭县实验中学工会", page[0].BodyName);
    }

    [Fact]
    public async Task What_administrators_do_is_written_down()
    {
        var trail = new AuditTrail(_clock);
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var register = new RegisterDesk(_database, trail, _clock);

        var body = await register.CreateAsync(
            administrator,
            new NewBody(_unions.County.Id, BodyKind.Primary, "新单位工会")
        );
        await register.CloseAsync(administrator, body, version: 0);
        await new PostDesk(_database, trail, _clock).EndAsync(administrator, officer.PostId, new(2026, 3, 1));

        var auditor = await _unions.ActorAsync(_unions.County, Role.Auditor);
        var lines = await Desk.SearchAsync(auditor, new AuditQuery());
        Assert.Equal(["post-ended", "body-closed", "body-created"], lines.Select(line => line.Entry.Action));
        Assert.All(lines, line => Assert.Equal(administrator.AccountId, line.Entry.AccountId));
    }

    private async Task RecordAsync(Actor? actor, string action)
    {
        await using var db = _database.Open();
        new AuditTrail(_clock).Record(db, actor?.InTrail ?? AuditActor.Visitor, action, "account");
        await db.SaveChangesAsync();
    }

    private async Task<int> CountAsync(Body body, AuditQuery? query = null)
    {
        var auditor = await _unions.ActorAsync(body, Role.Auditor);
        return (await Desk.SearchAsync(auditor, query ?? new AuditQuery())).Count;
    }
}
