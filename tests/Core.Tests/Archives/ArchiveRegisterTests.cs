using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Core.Tests.Certificates;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

public sealed class ArchiveRegisterTests : IAsyncLifetime
{
    private const string Refusal = "此人已在一份在册档案中，不能重复建档";

    private readonly TestDatabase _database = new();
    private CertificateWorld _world = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await CertificateWorld.BuildAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_archive_keeps_the_holders_number_sealed()
    {
        var number = _world.NewIdNumber();
        await using var db = _database.Open();

        var archive = await OpenAsync(db, number);

        Assert.Equal(number, _world.Register.HolderIdNumber(archive));
        Assert.DoesNotContain(number, archive.HolderIdSealed, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 2), archive.OpenedOn);
        Assert.Equal(_world.Unit.Id, archive.PrimaryId);
        Assert.Single(await db.AuditEntries.Where(entry => entry.Action == "archive-opened").ToListAsync());
    }

    [Fact]
    public async Task Whoever_is_in_a_live_archive_anywhere_is_refused_at_their_field()
    {
        var spouse = _world.NewIdNumber();
        await OpenAsync(_world.NewIdNumber(), spouse);

        await using var db = _database.Open(_world.OtherCountyOfficer.Scope);
        var request = await _world.OpenArchiveAsync(
            db,
            _world.OtherUnit,
            _world.NewIdNumber(),
            members: spouse.ToLowerInvariant()
        );
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Register.OpenAsync(_world.OtherCountyOfficer, db, request)
        );

        Assert.Equal(Refusal, refusal.Message);
        Assert.Equal("members[0].member.id-number", refusal.Field);
    }

    [Fact]
    public async Task The_index_decides_when_two_are_opened_at_once()
    {
        var number = _world.NewIdNumber();
        await using var first = _database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await OpenAsync(first, number);

        var second = Assert.ThrowsAsync<RuleException>(() => OpenAsync(number));
        await _database.SomebodyWaitsAsync();
        await open.CommitAsync();

        Assert.Equal(Refusal, (await second).Message);
    }

    [Fact]
    public async Task A_person_named_twice_in_one_household_is_one_person()
    {
        var number = _world.NewIdNumber();

        await OpenAsync(number, number);
    }

    [Fact]
    public async Task A_closed_archive_frees_its_people()
    {
        var number = _world.NewIdNumber();
        await using var db = _database.Open();
        var archive = await OpenAsync(db, number);

        await _world.Register.CloseAsync(_world.CountyOfficer, db, archive, ExitKind.Withdrawn, "误建");

        await OpenAsync(number);
        Assert.Equal(ArchiveStatus.Closed, archive.Status);
    }

    private async Task<Archive> OpenAsync(string holder, params string[] members)
    {
        await using var db = _database.Open();
        return await OpenAsync(db, holder, members);
    }

    private async Task<Archive> OpenAsync(PlatformDb db, string holder, params string[] members) =>
        await _world.Register.OpenAsync(
            _world.CountyOfficer,
            db,
            await _world.OpenArchiveAsync(db, _world.Unit, holder, members: members)
        );
}
