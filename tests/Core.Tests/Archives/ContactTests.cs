using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Cases;
using Platform.Core.Tests.Storage.Files;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Archives;

public class ContactTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_cadre_of_the_units_union_is_named_and_finds_the_household_in_their_own_list()
    {
        var id = await ArchiveAsync();

        await Desk.AssignAsync(world.UnitOfficer, id, Request(world.Unit.Id, world.UnitColleague.Name));

        var sheet = await SheetAsync(id);
        Assert.Equal(world.UnitColleague.Name, sheet.Current!.Name);
        Assert.Equal(world.UnitColleague.AccountId, sheet.Current.AccountId);
        Assert.Contains(await RowsAsync(world.UnitColleague, new() { Mine = true }), row => row.ArchiveId == id);
        Assert.DoesNotContain(await RowsAsync(world.UnitOfficer, new() { Mine = true }), row => row.ArchiveId == id);
    }

    [Fact]
    public async Task A_new_one_ends_the_one_before_and_both_are_kept()
    {
        var id = await ArchiveAsync();
        await Desk.AssignAsync(world.UnitOfficer, id, Request(world.Unit.Id, "甲一"));
        world.Clock.Advance(TimeSpan.FromDays(30));

        await Desk.AssignAsync(world.UnitOfficer, id, Request(world.Sector.BodyId, "乙二"));

        var sheet = await SheetAsync(id);
        Assert.Equal("乙二", sheet.Current!.Name);
        Assert.Null(sheet.Current.AccountId);
        var before = Assert.Single(sheet.Earlier);
        Assert.Equal(("甲一", (DateOnly?)Today.AddDays(-1)), (before.Name, before.Until));
    }

    [Fact]
    public async Task Somebody_of_another_union_cannot_be_named()
    {
        var id = await ArchiveAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.AssignAsync(world.UnitOfficer, id, Request(world.TownshipUnit.Id, "丙三"))
        );

        Assert.Equal(nameof(ContactRequest.BodyId), refusal.Field);
        Assert.Equal(SampleRegion.Guide.At("十三").InWords, refusal.Clause);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_archive_names_nobody_and_visits_nobody()
    {
        var id = await ArchiveAsync();

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.AssignAsync(world.OtherCounty, id, Request(world.Unit.Id, "丁四"))
        );
        await Assert.ThrowsAsync<NotFoundException>(() => Visits.OpenAsync(world.OtherCounty, id));
        await Assert.ThrowsAsync<NotFoundException>(() => Visits.OpenAsync(world.Department, id));
        Assert.DoesNotContain(await RowsAsync(world.OtherCounty, new()), row => row.ArchiveId == id);
    }

    [Fact]
    public async Task The_end_of_an_assignment_has_a_reason()
    {
        var id = await ArchiveAsync();
        await Desk.AssignAsync(world.UnitOfficer, id, Request(world.Unit.Id, "甲一"));

        await Assert.ThrowsAsync<RuleException>(() => Desk.EndAsync(world.UnitOfficer, id, " "));
        await Desk.EndAsync(world.UnitOfficer, id, "退休");

        var sheet = await SheetAsync(id, Today.AddDays(1));
        Assert.Null(sheet.Current);
        Assert.Equal("退休", Assert.Single(sheet.Earlier).EndedBecause);
    }

    [Fact]
    public async Task A_visit_is_owed_so_many_months_after_the_last_one()
    {
        var id = await ArchiveAsync();
        Assert.Equal(Today.AddMonths(6), (await SheetAsync(id)).DueOn);
        Assert.DoesNotContain(await RowsAsync(world.UnitOfficer, new() { Due = true }), row => row.ArchiveId == id);

        world.Clock.Advance(TimeSpan.FromDays(190));
        Assert.Contains(await RowsAsync(world.UnitOfficer, new() { Due = true }), row => row.ArchiveId == id);

        await VisitAsync(id);
        Assert.DoesNotContain(await RowsAsync(world.UnitOfficer, new() { Due = true }), row => row.ArchiveId == id);
        var row = Assert.Single(await RowsAsync(world.UnitOfficer, new()), row => row.ArchiveId == id);
        Assert.Equal((Today, Today.AddMonths(6)), (row.LastVisitedOn, row.DueOn));
    }

    [Fact]
    public async Task A_photograph_is_seen_by_whoever_sees_the_archive()
    {
        var id = await ArchiveAsync();
        await using var photo = new MemoryStream(Samples.Jpeg);
        var fileId = await Visits.AttachAsync(world.UnitOfficer, id, "家庭现场", photo, "照片.jpg");

        _ = await world.Get<FileDesk>().OpenAsync(world.County, fileId);
        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<FileDesk>().OpenAsync(world.OtherCounty, fileId));
    }

    [Fact]
    public async Task A_document_is_no_photograph()
    {
        var id = await ArchiveAsync();
        await using var scan = new MemoryStream(Samples.Pdf);

        await Assert.ThrowsAsync<RuleException>(() =>
            Visits.AttachAsync(world.UnitOfficer, id, "家庭现场", scan, "照片.pdf")
        );
    }

    private ContactDesk Desk => world.Get<ContactDesk>();

    private ArchiveVisitDesk Visits => world.Get<ArchiveVisitDesk>();

    private DateOnly Today => ChinaTime.Today(world.Clock);

    private ContactRequest Request(int bodyId, string name) => new(bodyId, name, "工会干事", "0000-7654321", Today);

    private async Task<ContactSheet> SheetAsync(Guid id, DateOnly? on = null)
    {
        if (on is { } day)
        {
            world.Clock.GoTo(day);
        }

        return await Desk.ViewAsync(world.UnitOfficer, await world.Get<ArchiveDesk>().ViewAsync(world.UnitOfficer, id));
    }

    private async Task<IReadOnlyList<ContactRow>> RowsAsync(Actor actor, ContactFilter filter) =>
        (await world.Get<ContactListDesk>().PageAsync(actor, filter with { PageSize = 200 })).Rows;

    private Task<Guid> VisitAsync(Guid id) =>
        Visits.RecordAsync(
            world.UnitOfficer,
            id,
            new VisitRequest
            {
                Kind = VisitKind.ByTelephone,
                On = Today,
                Investigators = [(world.UnitOfficer.Name, "")],
                PersonMet = "测试甲",
                CalledNumber = "13800000000",
                CallMinutes = 6,
                Findings = "病情稳定，收入没有变化",
                Conclusion = VisitConclusion.Qualifies,
            }
        );

    private async Task<Guid> ArchiveAsync()
    {
        world.Clock.GoTo(new(2026, 3, 2));
        var id = await world.ForwardedAsync();
        await world.PassAsync(world.County, id);
        return (await world.Get<CaseDesk>().ViewAsync(world.County, id)).Case.ArchiveId!.Value;
    }
}
