using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Exits;

public sealed class ExitAftercareTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    private ExitAftercareDesk Desk => _world.Get<ExitAftercareDesk>();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_household_that_left_is_told_in_writing_once()
    {
        var id = await _world.LeftAsync();
        var version = (await _world.ReadAsync(id)).Exit.Version;
        Assert.Equal("脱困（收入提高）：请把退出决定书面告知职工家庭", Assert.Single(await TasksAsync()).ToDo);

        await InformAsync(id);

        var file = await _world.ReadAsync(id);
        Assert.Equal((ExitStep.Over, null), (file.Exit.Step, file.Exit.WaitsForBodyId));
        Assert.Equal("本人", Assert.Single(file.Of(ExitRecordKind.Information)).With);
        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.InformAsync(_world.County, id, version, new(_world.Today, ExitManner.ByPost, "本人"), null)
        );
    }

    [Fact]
    public async Task A_follow_up_is_due_when_the_rules_say()
    {
        var id = await _world.ReadyAsync();
        await _world.DecideAsync(id, Outcome.Passed);
        await InformAsync(id);
        Assert.Equal(new DateOnly(2026, 9, 16), (await _world.ReadAsync(id)).Exit.FollowUpOn);
        Assert.Empty(await TasksAsync());

        _world.Clock.GoTo(new(2026, 9, 1));
        Assert.Equal(new DateOnly(2026, 9, 16), Assert.Single(await TasksAsync()).DueOn);
        await FollowUpAsync(id, "收入稳定", relapsed: false, next: null);

        Assert.Equal(ExitStep.Over, (await _world.ReadAsync(id)).Exit.Step);
    }

    [Fact]
    public async Task Where_no_document_speaks_of_follow_up_an_officer_may_set_a_day()
    {
        var id = await _world.LeftAsync();
        await InformAsync(id);

        await Desk.PlanFollowUpAsync(_world.UnitOfficer, id, _world.Today.AddMonths(3), "家庭情况不稳定");

        var file = await _world.ReadAsync(id);
        Assert.Equal(ExitStep.FollowingUp, file.Exit.Step);
        Assert.Equal("2026年6月2日前回访：家庭情况不稳定", Assert.Single(file.Of(ExitRecordKind.FollowUpPlan)).Words);
    }

    [Theory]
    [InlineData("2026-09-17")]
    [InlineData(null)]
    public async Task The_first_follow_up_is_not_put_off_beyond_the_rules(string? to)
    {
        var id = await _world.ReadyAsync();
        await _world.DecideAsync(id, Outcome.Passed);
        DateOnly? day = to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.PlanFollowUpAsync(_world.UnitOfficer, id, day, "推迟")
        );

        Assert.Equal("退出后 6 个月内须回访，最晚 2026年9月16日", refusal.Message);
    }

    [Fact]
    public async Task A_relapse_found_at_a_follow_up_is_on_record_and_the_next_visit_stands()
    {
        var id = await _world.LeftAsync();
        await InformAsync(id);
        await FollowUpAsync(id, "配偶患病，再次困难", relapsed: true, next: _world.Today.AddMonths(1));

        var file = await _world.ReadAsync(id);

        Assert.True(Assert.Single(file.Of(ExitRecordKind.FollowUp)).Relapsed);
        Assert.Equal(ExitStep.FollowingUp, file.Exit.Step);
    }

    [Fact]
    public async Task A_household_comes_back_with_its_history()
    {
        var number = _world.NewIdNumber();
        var first = await _world.ArchiveAsync(ExitWorld.Lenient, idNumber: number);
        var exit = await _world.ProposeAsync(first, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));
        await _world.PlanNoNoticeAsync(exit.Id);
        await _world.DecideAsync(exit.Id, Outcome.Passed);

        var again = await _world.ArchiveAsync(ExitWorld.Lenient, idNumber: number);

        Assert.Equal(first.Id, again.PreviousArchiveId);
        Assert.Equal(exit.Id, Assert.Single(await _world.Get<ExitDesk>().OfArchiveAsync(_world.County, first.Id)).Id);
        Assert.Equal(ArchiveStatus.Closed, (await _world.ArchiveOfAsync(exit.Id)).Status);
    }

    [Fact]
    public async Task A_sealed_archive_is_in_no_list_of_what_is_over_and_its_file_is_kept()
    {
        var (sealedId, graduated) = (await _world.LeftAsync(kind: ExitKind.Sealed), await _world.LeftAsync());
        var lists = _world.Get<ExitLists>();
        var lead = await _world.Unions.ActorAsync(_world.Unions.County, Role.Lead);

        var shown = await lists.PageAsync(lead, new(ExitTab.Decided));
        var asked = await lists.PageAsync(lead, new(ExitTab.Decided) { Kind = ExitKind.Sealed });

        Assert.Equal([graduated], shown.Rows.Select(row => row.Id));
        Assert.Equal([sealedId], asked.Rows.Select(row => row.Id));
        await using var db = _world.Database.Open();
        Assert.Equal(2, await db.Archives.CountAsync());
    }

    [Fact]
    public async Task Page_by_page_every_exit_comes_once()
    {
        for (var count = 0; count < 5; count++)
        {
            await _world.ProposedAsync();
            _world.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var filter = new ExitFilter(ExitTab.Open) { PageSize = 2 };
        List<ExitRow> rows = [];
        KeysetPage<ExitRow, Guid> page;
        do
        {
            page = await _world.Get<ExitLists>().PageAsync(_world.County, filter);
            rows.AddRange(page.Rows);
            filter = filter with { After = page.Next };
        } while (page.Next is not null);

        Assert.Equal(5, rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(rows.OrderBy(row => row.CreatedAt), rows);
    }

    private Task<IReadOnlyList<ExitTask>> TasksAsync() => _world.Get<ExitLists>().TasksAsync(_world.UnitOfficer);

    private async Task InformAsync(Guid id) =>
        await Desk.InformAsync(
            _world.UnitOfficer,
            id,
            (await _world.ReadAsync(id)).Exit.Version,
            new ExitTalk(_world.Today, ExitManner.InPerson, "本人"),
            null
        );

    private async Task FollowUpAsync(Guid id, string found, bool relapsed, DateOnly? next) =>
        await Desk.FollowUpAsync(
            _world.UnitOfficer,
            id,
            (await _world.ReadAsync(id)).Exit.Version,
            new ExitTalk(_world.Today, ExitManner.ByTelephone, "本人"),
            found,
            relapsed,
            next
        );
}
