using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Cases;
using Platform.Certificates;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

public sealed class ArchiveTransferTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task The_receiving_union_reads_everything_and_the_giving_one_what_was_its_own()
    {
        var opened = await world.FiledAsync();
        world.Cases.Clock.Advance(TimeSpan.FromDays(10));
        await TransferAsync(world.Cases.County, opened, world.Cases.TownshipUnit);
        var moved = await world.ViewAsync(opened.Archive.Id);
        moved.Answers.Values[Platform.Regions.Facts.HardshipCause] = "子女上学";
        await world.CorrectAsync(world.Cases.County, moved, moved.Answers);

        var receiving = await ReadAsync(world.OfficerOf(world.Cases.TownshipUnit), opened.Archive.Id);
        var giving = await ReadAsync(world.Cases.UnitOfficer, opened.Archive.Id);

        Assert.Equal(
            [VersionReason.Opened, VersionReason.Transferred, VersionReason.Corrected],
            receiving.Versions.Select(version => version.Reason)
        );
        Assert.Equal("子女上学", receiving.Household.Cause);
        Assert.True(receiving.IsPresent);
        Assert.Equal([VersionReason.Opened], giving.Versions.Select(version => version.Reason));
        Assert.Equal("本人大病", giving.Household.Cause);
        Assert.True(giving.IsElsewhere);
        Assert.False(ArchiveCorrectionDesk.MayCorrect(world.Cases.UnitOfficer, giving));
    }

    [Fact]
    public async Task What_was_handed_over_stands_on_its_own_shelf()
    {
        var opened = await world.FiledAsync();
        await TransferAsync(world.Cases.County, opened, world.Cases.TownshipUnit);

        var live = await ListAsync(world.Cases.UnitOfficer, ArchiveShelf.All);
        var gone = await ListAsync(world.Cases.UnitOfficer, ArchiveShelf.HandedOver);

        Assert.DoesNotContain(live, row => row.Id == opened.Archive.Id);
        Assert.Contains(gone, row => row.Id == opened.Archive.Id);
    }

    [Fact]
    public async Task A_union_that_does_not_stand_above_both_units_cannot()
    {
        var opened = await world.FiledAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            TransferAsync(world.Cases.County, opened, world.Cases.CityUnit)
        );
        Assert.Equal(nameof(TransferArchive.To), refusal.Field);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            TransferAsync(world.Cases.UnitOfficer, opened, world.Cases.TownshipUnit)
        );
        await TransferAsync(world.Cases.City, opened, world.Cases.CityUnit);

        var moved = await ReadAsync(world.Cases.City, opened.Archive.Id);
        Assert.Equal(world.Cases.CityUnit.Id, moved.Archive.PrimaryId);
        Assert.Equal(SampleRegion.Code, moved.Archive.RegionCode);
        Assert.Equal(opened.Archive.Number, moved.Archive.Number);
    }

    [Fact]
    public async Task A_place_without_rules_receives_nobody()
    {
        var opened = await world.FiledAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            TransferAsync(world.Province, opened, world.FarUnit)
        );

        Assert.Contains("还没有开通", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_stays_while_a_case_of_it_is_open()
    {
        var opened = await world.FiledAsync();
        world.AYearLater();
        await world
            .Get<DraftDesk>()
            .StartForArchiveAsync(world.Cases.UnitOfficer, opened.Archive.Id, SampleRegister.ReverificationCode);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            TransferAsync(world.Cases.County, opened, world.Cases.TownshipUnit)
        );

        Assert.Contains("样例年度复核", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_follows_its_archive_below_the_body_that_issued_it()
    {
        var opened = await world.FiledAsync();
        var id = await CertificateOfAsync(opened);

        await TransferAsync(world.Cases.County, opened, world.Cases.TownshipUnit);

        await using var db = world.Cases.Database.Open();
        var certificate = await db.Certificates.SingleAsync(one => one.Id == id);
        Assert.Equal(world.Cases.TownshipUnit.Id, certificate.PrimaryId);
        var moved = await db.Set<CertificateEvent>()
            .SingleAsync(one => one.CertificateId == id && one.Kind == CertificateEventKind.Moved);
        Assert.Contains(world.Cases.TownshipUnit.Name, moved.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_stays_with_the_body_that_issued_it_when_the_archive_leaves_its_area()
    {
        var opened = await world.FiledAsync();
        var id = await CertificateOfAsync(opened);

        await TransferAsync(world.Cases.City, opened, world.Cases.CityUnit);

        await using var db = world.Cases.Database.Open(world.Cases.County.Scope);
        Assert.Equal(world.Cases.Unit.Id, (await db.Certificates.SingleAsync(one => one.Id == id)).PrimaryId);
    }

    private async Task<Guid> CertificateOfAsync(ArchiveFile file)
    {
        await using var db = world.Cases.Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.Id == file.Archive.Id);
        var item = SampleRegion.Region.ServiceItems[0];
        var certificate = await world
            .Get<CertificateDesk>()
            .AwaitAsync(
                world.Cases.County,
                db,
                new(
                    archive,
                    world.Cases.Unit,
                    Guid.CreateVersion7(),
                    item.Certificate!,
                    item.Approval.OfType<CertificateIssuance>().First()
                )
            );
        await db.SaveChangesAsync();
        return certificate.Id;
    }

    private Task TransferAsync(Actor actor, ArchiveFile file, Body to) =>
        world
            .Get<ArchiveTransferDesk>()
            .TransferAsync(actor, file.Archive.Id, file.Archive.Version, to.Id, "职工调动工作");

    private Task<ArchiveFile> ReadAsync(Actor actor, Guid id) => world.Get<ArchiveDesk>().ViewAsync(actor, id);

    private async Task<IReadOnlyList<ArchiveRow>> ListAsync(Actor actor, ArchiveShelf shelf) =>
        (await world.Get<ArchiveListDesk>().PageAsync(actor, new() { Shelf = shelf })).Rows;
}
