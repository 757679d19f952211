using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Materials;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases.Collect;

/// <summary>Each test on a database of its own: what a unit has handed in elsewhere is what is looked at.</summary>
public sealed class UnitPaperTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();
    private readonly FamilyWorld _family;

    public UnitPaperTests() => _family = new(_world);

    [Fact]
    public async Task What_was_scanned_for_one_case_of_the_unit_is_taken_over_into_another()
    {
        var (first, second) = (await _family.DraftAsync(), await _family.DraftAsync());
        await _family.AttachAsync(first, SampleMaterialsItem.Summary);
        var offer = Assert.Single(await OffersAsync(second));

        await Desk.UseAsync(_world.UnitOfficer, second.CaseId, SampleMaterialsItem.Summary, offer.SubmissionId);

        var status = await _family.StatusAsync(second, SampleMaterialsItem.Summary);
        Assert.Equal(MaterialState.Unchecked, status.State);
        var fileId = Assert.Single(status.Submissions).FileId!.Value;
        Assert.NotEqual(offer.FileId, fileId);
        await using var db = _world.Database.Open();
        var files = await db.StoredFiles.Where(one => one.Id == fileId || one.Id == offer.FileId).ToListAsync();
        Assert.Single(files.Select(one => one.Sha256).Distinct());
        Assert.Equal($"{second.CaseId}", files.Single(one => one.Id == fileId).OwnerId);
    }

    [Fact]
    public async Task One_scan_is_passed_on_to_every_case_of_the_unit_that_lacks_it()
    {
        var (first, second, third) = (
            await _family.DraftAsync(),
            await _family.DraftAsync(),
            await _family.DraftAsync()
        );
        await _family.AttachAsync(third, SampleMaterialsItem.Summary);
        var scan = await _family.AttachAsync(first, SampleMaterialsItem.Summary);
        Assert.Equal(1, await Desk.LackingAsync(_world.UnitOfficer, first.CaseId, SampleMaterialsItem.Summary));

        Assert.Equal(1, await Desk.SpreadAsync(_world.UnitOfficer, first.CaseId, scan));

        Assert.Equal(MaterialState.Unchecked, (await _family.StatusAsync(second, SampleMaterialsItem.Summary)).State);
        Assert.Equal(0, await Desk.LackingAsync(_world.UnitOfficer, first.CaseId, SampleMaterialsItem.Summary));
    }

    [Fact]
    public async Task What_is_older_than_a_year_or_wrong_is_not_offered()
    {
        var old = await _family.DraftAsync();
        await _family.AttachAsync(old, SampleMaterialsItem.Summary);
        _world.Clock.Advance(TimeSpan.FromDays(366));
        var wrong = await _family.DraftAsync();
        var scan = await _family.AttachAsync(wrong, SampleMaterialsItem.Summary);
        var id = await _family.SubmitAsync(wrong);
        await _world.Get<MaterialDesk>().CheckAsync(_world.UnitOfficer, id, scan, CheckState.Deficient, "缺少盖章");

        Assert.Empty(await OffersAsync(await _family.DraftAsync()));
    }

    [Fact]
    public async Task Each_households_own_paper_is_not_passed_on()
    {
        var (first, second) = (await _family.DraftAsync(), await _family.DraftAsync());
        var scan = await _family.AttachAsync(first, SampleMaterialsItem.Register);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.SpreadAsync(_world.UnitOfficer, first.CaseId, scan)
        );

        Assert.Equal("《户口簿》每件各交一份。", refusal.Message);
        Assert.Empty(await Desk.OffersAsync(_world.UnitOfficer, second.CaseId, SampleMaterialsItem.Register));
    }

    [Fact]
    public async Task A_neighbour_is_offered_nothing()
    {
        var key = await _family.DraftAsync();

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.OffersAsync(_world.OtherCounty, key.CaseId, SampleMaterialsItem.Summary)
        );
    }

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    private UnitPaperDesk Desk => _world.Get<UnitPaperDesk>();

    private Task<IReadOnlyList<UnitPaper>> OffersAsync(DraftKey key) =>
        Desk.OffersAsync(_world.UnitOfficer, key.CaseId, SampleMaterialsItem.Summary);
}
