using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Archives.Categories;

public sealed class CategoryDecisionTests : IAsyncLifetime
{
    private readonly CategoryWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_determination_puts_the_household_into_a_category_and_keeps_its_calculation()
    {
        var file = await _world.CaseAsync(_world.Answers(3, 60000, 35000));

        await _world.PassAsync(file, new CategoryChoice("deep") { Document = CategoryWorld.Document });

        var archive = await ArchiveOfAsync(file.Case.Id);
        Assert.Equal(("deep", "深度困难职工家庭"), (archive.CategoryCode, archive.CategoryName));
        var decision = Assert.Single((await ViewAsync(archive.Id)).Decisions);
        Assert.Equal(file.Case.Id, decision.CaseId);
        Assert.Equal(694.44m, decision.Assessment!.PerHead);
        Assert.Equal(("样办〔2020〕58号", "第四条"), (decision.DocumentNumber, decision.Clause));
    }

    [Fact]
    public async Task A_determination_without_a_category_does_not_pass()
    {
        var file = await _world.CaseAsync(_world.Answers(3, 60000, 35000));

        var refused = await Assert.ThrowsAsync<RuleException>(() => _world.PassAsync(file, null));

        Assert.Equal(nameof(CategoryChoice.CategoryCode), refused.Field);
        await using var db = _world.Database.Open();
        Assert.False(await db.Archives.AnyAsync());
    }

    [Fact]
    public async Task While_the_scheme_is_a_proposal_the_officer_cites_the_document()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        var refused = await Assert.ThrowsAsync<RuleException>(() => DecideAsync(archive.Id, new("deep")));

        Assert.Equal(nameof(CategoryChoice.Document), refused.Field);
        Assert.True((await ViewAsync(archive.Id)).Assessment!.Result!.IsProposed);
        await DecideAsync(archive.Id, new("relative") { Document = CategoryWorld.Document });
        Assert.Equal("relative", (await _world.ReadAsync(archive.Id)).CategoryCode);
    }

    [Fact]
    public async Task Once_confirmed_the_calculation_decides_and_departing_from_it_takes_a_reason()
    {
        await _world.ConfirmAsync();
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        var refused = await Assert.ThrowsAsync<RuleException>(() => DecideAsync(archive.Id, new("relative")));
        await DecideAsync(archive.Id, new("deep"));
        await DecideAsync(archive.Id, new("relative") { Reason = "名下另有出租门面" });

        Assert.Equal(nameof(CategoryChoice.Reason), refused.Field);
        var decisions = (await ViewAsync(archive.Id)).Decisions;
        Assert.Equal(["relative", "deep"], decisions.Select(decision => decision.CategoryCode));
        Assert.Equal("名下另有出租门面", decisions[0].Reason);
        Assert.False(decisions[0].Assessment!.IsProposed);
    }

    [Fact]
    public async Task A_confirmation_counts_from_its_day_and_until_it_is_taken_back()
    {
        var confirmation = await _world.ConfirmAsync(new(2026, 3, 10));
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        Assert.False((await ViewAsync(archive.Id)).Assessment!.Decides);
        _world.Clock.GoTo(new(2026, 3, 10));
        Assert.True((await ViewAsync(archive.Id)).Assessment!.Decides);
        await _world.Get<SchemeDesk>().RevokeAsync(_world.Lead, confirmation.Id, "文号写错");
        Assert.False((await ViewAsync(archive.Id)).Assessment!.Decides);
    }

    [Fact]
    public async Task A_scheme_is_confirmed_once_and_with_a_scan_by_the_regions_lead()
    {
        await _world.ConfirmAsync();

        await Assert.ThrowsAsync<ConflictException>(() => _world.ConfirmAsync());
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world
                .Get<SchemeDesk>()
                .ConfirmAsync(_world.County, new(CategoryWorld.RegionCode, new(2026, 1, 1), CategoryWorld.Document))
        );
    }

    [Fact]
    public async Task Another_benchmark_than_the_usual_one_takes_a_reason()
    {
        await _world.ConfirmAsync();
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));
        var rural = new CategoryChoice("relative") { Area = AreaKind.Rural };

        var refused = await Assert.ThrowsAsync<RuleException>(() => DecideAsync(archive.Id, rural));
        await DecideAsync(archive.Id, rural with { AreaReason = "常年居住在农村" });

        Assert.Equal(nameof(CategoryChoice.AreaReason), refused.Field);
        var decision = Assert.Single((await ViewAsync(archive.Id)).Decisions);
        Assert.Equal((588m, "常年居住在农村"), (decision.BenchmarkAmount, decision.AreaReason));
    }

    [Fact]
    public async Task On_a_day_without_a_value_nothing_is_calculated_and_the_officer_decides_by_the_document()
    {
        await _world.ConfirmAsync();
        _world.Clock.GoTo(new(2026, 4, 1));
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        var assessment = (await ViewAsync(archive.Id)).Assessment!;
        await Assert.ThrowsAsync<RuleException>(() => DecideAsync(archive.Id, new("deep")));
        await DecideAsync(archive.Id, new("deep") { Document = CategoryWorld.Document });

        Assert.StartsWith("2026-04-01 没有“城市最低生活保障标准”的数值", assessment.Trouble, StringComparison.Ordinal);
        Assert.Null(assessment.Result);
        Assert.Null(Assert.Single((await ViewAsync(archive.Id)).Decisions).AssessmentJson);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told()
    {
        await _world.ConfirmAsync();
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        var outcomes = await Task.WhenAll(
            Record.ExceptionAsync(() => DecideAsync(archive, new("deep"))),
            Record.ExceptionAsync(() => DecideAsync(archive, new("relative") { Reason = "另有收入" }))
        );

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Single(outcomes, outcome => outcome is ConflictException);
        Assert.Single((await ViewAsync(archive.Id)).Decisions);
    }

    [Fact]
    public async Task A_units_officer_looks_and_does_not_decide()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 60000, 35000));

        var view = await _world.Get<CategoryDesk>().ViewAsync(_world.UnitOfficer, archive.Id);

        Assert.False(view.MayDecide);
        await Assert.ThrowsAsync<RuleException>(() =>
            _world
                .Get<CategoryDesk>()
                .DecideAsync(
                    _world.UnitOfficer,
                    archive.Id,
                    archive.Version,
                    new("deep") { Document = CategoryWorld.Document }
                )
        );
    }

    private async Task DecideAsync(Guid archiveId, CategoryChoice choice) =>
        await DecideAsync(await _world.ReadAsync(archiveId), choice);

    /// <summary>Upon the archive as it was when it was read.</summary>
    private Task DecideAsync(Archive read, CategoryChoice choice) =>
        _world.Get<CategoryDesk>().DecideAsync(_world.County, read.Id, read.Version, choice);

    private Task<CategoryView> ViewAsync(Guid archiveId) =>
        _world.Get<CategoryDesk>().ViewAsync(_world.County, archiveId);

    private async Task<Archive> ArchiveOfAsync(Guid caseId)
    {
        await using var db = _world.Database.Open();
        return await db.Archives.SingleAsync(archive => archive.OpenedByCaseId == caseId);
    }
}
