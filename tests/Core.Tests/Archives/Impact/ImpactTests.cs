using Platform.Archives;
using Platform.Benchmarks;
using Platform.Core.Tests.Archives.Categories;
using Platform.Core.Tests.Regions.Categories;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Archives.Impact;

public sealed class ImpactTests : IAsyncLifetime
{
    private static readonly DateOnly April = new(2026, 4, 1);

    private readonly CategoryWorld _world = new();

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        await _world.ConfirmAsync();
        await _world.DrawAsync();
        _world.Clock.GoTo(April);
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_list_is_what_a_full_recalculation_finds_and_changes_no_archive()
    {
        var archives = await ManyAsync(count: 40);
        var request = new NewBenchmark(
            CategoryWorld.RegionCode,
            CategoryWorld.Urban.Code,
            null,
            1001,
            April,
            null,
            CategoryWorld.Document
        );
        var preview = await _world.Get<ImpactPreviewDesk>().OfAsync(_world.Lead, request, _ => Task.CompletedTask);

        await _world.EnterAsync(1001, April);
        await _world.DrawAsync();

        var expected = archives
            .Select(one => (one.Archive.Id, one.Archive.CategoryCode, New: Recalculated(one.Answers, 1001)))
            .Where(one => one.CategoryCode != one.New)
            .Select(one => (one.Id, one.New))
            .ToHashSet();
        var lines = await LinesAsync(await ListAsync());
        Assert.Equal(expected, lines.Select(line => (line.ArchiveId, line.ToCode)).ToHashSet());
        Assert.Equal(expected.Count, lines.Count);
        Assert.Equal((40, 40, expected.Count), (preview.Seen, preview.Total, preview.Found));
        foreach (var (archive, _) in archives)
        {
            Assert.Equal(archive.CategoryCode, (await _world.ReadAsync(archive.Id)).CategoryCode);
        }
    }

    [Fact]
    public async Task A_list_cut_off_goes_on_where_it_stopped()
    {
        await ManyAsync(count: 20);
        await _world.EnterAsync(1001, April);

        await _world.Get<ImpactDrawing>().StepAsync();
        var half = await ListAsync();
        await _world.DrawAsync();

        Assert.Equal((7, false), (half.Seen, half.FinishedAt is not null));
        var whole = await ListAsync();
        Assert.Equal((20, 20, true), (whole.Seen, whole.Total, whole.FinishedAt is not null));
        var lines = await LinesAsync(whole);
        Assert.Equal(lines.Count, lines.Select(line => line.ArchiveId).Distinct().Count());
        Assert.Equal(whole.Found, lines.Count);
    }

    [Fact]
    public async Task Two_hosts_draw_no_line_twice()
    {
        await ManyAsync(count: 20);
        await _world.EnterAsync(1001, April);

        await Task.WhenAll(_world.DrawAsync(), _world.DrawAsync(), _world.DrawAsync());

        var list = await ListAsync();
        var lines = await LinesAsync(list);
        Assert.Equal((20, lines.Count), (list.Seen, list.Found));
        Assert.Equal(lines.Count, lines.Select(line => line.ArchiveId).Distinct().Count());
    }

    [Fact]
    public async Task Applying_a_line_is_a_decision_with_the_new_calculation()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var line = await OnlyLineAsync();

        await DecideAsync(_world.County, line, new(Apply: true));

        Assert.Equal("deep", (await _world.ReadAsync(archive.Id)).CategoryCode);
        var decision = Assert.Single((await _world.Get<CategoryDesk>().ViewAsync(_world.County, archive.Id)).Decisions);
        Assert.Equal((line.Id, 1001m), (decision.ImpactLineId!.Value, decision.BenchmarkAmount));
        Assert.Equal(ImpactState.Applied, (await LinesAsync(await ListAsync())).Single().State);
    }

    [Fact]
    public async Task Open_lines_are_work_of_the_county_and_the_city_is_told_of_them()
    {
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var line = await OnlyLineAsync();
        var desk = _world.Get<ImpactDesk>();

        Assert.Equal([(1, 0)], (await desk.DutiesAsync(_world.County)).Select(duty => (duty.Own, duty.Below)));
        Assert.Equal([(0, 1)], (await desk.DutiesAsync(_world.Lead)).Select(duty => (duty.Own, duty.Below)));
        Assert.Empty(await desk.DutiesAsync(_world.UnitOfficer));

        await DecideAsync(_world.County, line, new(Apply: true));
        Assert.Empty(await desk.DutiesAsync(_world.County));
    }

    [Fact]
    public async Task Keeping_a_household_where_it_is_takes_a_reason_and_is_a_decision_too()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var line = await OnlyLineAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            DecideAsync(_world.County, line, new(Apply: false))
        );
        await DecideAsync(_world.County, line, new(Apply: false) { Reason = "子女已就业，待年审核实" });

        Assert.Equal(nameof(ImpactAnswer.Reason), refused.Field);
        Assert.Equal("relative", (await _world.ReadAsync(archive.Id)).CategoryCode);
        var decision = Assert.Single((await _world.Get<CategoryDesk>().ViewAsync(_world.County, archive.Id)).Decisions);
        Assert.Equal("子女已就业，待年审核实", decision.Reason);
    }

    [Fact]
    public async Task Of_two_who_decide_upon_one_line_one_is_told()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var line = await OnlyLineAsync();

        var outcomes = await Task.WhenAll(
            Record.ExceptionAsync(() => DecideAsync(_world.County, line, new(Apply: true))),
            Record.ExceptionAsync(() => DecideAsync(_world.CountyColleague, line, new(Apply: true)))
        );

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Single(outcomes, outcome => outcome is ConflictException);
        Assert.Single((await _world.Get<CategoryDesk>().ViewAsync(_world.County, archive.Id)).Decisions);
    }

    [Fact]
    public async Task A_line_whose_archive_changed_meanwhile_says_so()
    {
        var archive = await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var line = await OnlyLineAsync();
        await _world
            .Get<CategoryDesk>()
            .DecideAsync(
                _world.County,
                archive.Id,
                (await _world.ReadAsync(archive.Id)).Version,
                new("accidental") { Reason = "突发重大疾病" }
            );

        await Assert.ThrowsAsync<ConflictException>(() => DecideAsync(_world.County, line, new(Apply: true)));

        Assert.Equal("accidental", (await _world.ReadAsync(archive.Id)).CategoryCode);
        Assert.Equal(ImpactState.Overtaken, (await LinesAsync(await ListAsync())).Single().State);
    }

    [Fact]
    public async Task Many_are_decided_together_and_what_cannot_be_worked_out_is_left()
    {
        for (var count = 0; count < 9; count++)
        {
            await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        }

        var odd = await _world.ArchiveAsync(_world.Answers(1, 100, 0, "稿费"), "deep");
        await _world.EnterAsync(1001, April);
        await _world.DrawAsync();
        var list = await ListAsync();

        var tally = await _world
            .Get<ImpactDecisionDesk>()
            .DecideAllAsync(_world.County, list.Id, new(), new(Apply: true), _ => Task.CompletedTask);

        Assert.Equal(new ImpactTally(9, 0, 1), tally);
        var left = Assert.Single(await LinesAsync(list), line => line.State is ImpactState.Open);
        Assert.Equal((odd.Id, "测算办法没有说明“稿费”是否计入，不能测算。"), (left.ArchiveId, left.Trouble));
    }

    [Fact]
    public async Task Only_the_county_the_value_is_for_is_looked_at()
    {
        var here = await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative", _world.Unions.OtherUnit);

        await _world.EnterAsync(1001, April, area: here.AreaCode);
        await _world.DrawAsync();

        Assert.Equal(here.Id, Assert.Single(await LinesAsync(await ListAsync())).ArchiveId);
    }

    [Fact]
    public async Task Households_judged_by_the_other_benchmark_are_not_concerned()
    {
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");

        var rural = await Assert.ThrowsAsync<RuleException>(() =>
            _world.EnterAsync(600, April, benchmark: CategoryWorld.Rural.Code)
        );
        await _world.EnterAsync(600, new(2027, 1, 1), benchmark: CategoryWorld.Rural.Code);
        await _world.DrawAsync();

        Assert.Contains("重叠", rural.Message, StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(await ListAsync()));
    }

    [Fact]
    public async Task Nothing_is_applied_before_the_values_first_day()
    {
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        await _world.EnterAsync(1001, April.AddDays(5));
        await _world.DrawAsync();
        var line = Assert.Single(await LinesAsync(await ListAsync()));

        await Assert.ThrowsAsync<RuleException>(() => DecideAsync(_world.County, line, new(Apply: true)));
        _world.Clock.GoTo(April.AddDays(5));
        await DecideAsync(_world.County, line, new(Apply: true));
    }

    [Fact]
    public async Task A_value_taken_back_leaves_nothing_to_decide()
    {
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        var entered = await _world.EnterAsync(10010, April);
        await _world.DrawAsync();
        var line = Assert.Single(await LinesAsync(await ListAsync()));

        await _world.Get<BenchmarkDesk>().RevokeAsync(_world.Lead, entered.Id, "多写了一个零");

        await Assert.ThrowsAsync<RuleException>(() => DecideAsync(_world.County, line, new(Apply: true)));
    }

    [Fact]
    public async Task Everybody_sees_the_lines_of_their_own_part_and_no_others()
    {
        await _world.ArchiveAsync(_world.Answers(3, 32400, 0), "relative");
        await _world.EnterAsync(1001, April);
        await _world.DrawAsync();
        var list = await ListAsync();
        var stranger = await _world.Unions.ActorAsync(_world.Unions.OtherCounty, Role.Officer);

        Assert.Single((await _world.Get<ImpactDesk>().LinesAsync(_world.UnitOfficer, list.Id, new(), null, 10)).Rows);
        await Assert.ThrowsAsync<NotFoundException>(() => _world.Get<ImpactDesk>().ViewAsync(stranger, list.Id, new()));
        var view = await _world.Get<ImpactDesk>().ViewAsync(_world.Lead, list.Id, new());
        Assert.Equal(("东岭县总工会", 1, 1), (view.Unions[0].Name, view.Unions[0].Count, view.Open));
        Assert.False((await _world.Get<ImpactDesk>().ViewAsync(_world.UnitOfficer, list.Id, new())).MayDecide);
    }

    [Fact]
    public async Task A_confirmed_scheme_draws_a_list_as_well()
    {
        await using var world = new Disposing(new CategoryWorld());
        await world.World.InitializeAsync();
        var archive = await world.World.ArchiveAsync(world.World.Answers(3, 60000, 35000), "relative");

        await world.World.ConfirmAsync();
        await world.World.DrawAsync();

        var desk = world.World.Get<ImpactDesk>();
        var list = Assert.Single((await desk.ListsAsync(world.World.Lead, null, 10)).Rows);
        var line = Assert.Single((await desk.LinesAsync(world.World.Lead, list.Id, new(), null, 10)).Rows);
        Assert.Equal((ImpactCause.Scheme, archive.Id, "deep"), (list.Cause, line.ArchiveId, line.ToCode));
    }

    private async Task<List<(Archive Archive, Answers Answers)>> ManyAsync(int count)
    {
        var random = new Random(20260401);
        string[] codes = ["deep", "relative", "accidental"];
        Body[] units = [_world.Unions.Unit, _world.Unions.DirectUnit, _world.Unions.OtherUnit];
        var archives = new List<(Archive, Answers)>();
        for (var place = 0; place < count; place++)
        {
            var answers = _world.Answers(random.Next(1, 5), random.Next(0, 90_000), random.Next(0, 30_000));
            archives.Add((await _world.ArchiveAsync(answers, codes[random.Next(3)], units[random.Next(3)]), answers));
        }

        return archives;
    }

    private static string? Recalculated(Answers answers, decimal benchmark) =>
        SampleScheme.Assess(HouseholdReader.Read(answers).Figures, benchmark, CategoryWorld.Region.Categories).Category;

    private async Task<ImpactLine> OnlyLineAsync()
    {
        await _world.EnterAsync(1001, April);
        await _world.DrawAsync();
        return Assert.Single(await LinesAsync(await ListAsync()));
    }

    /// <summary>The newest.</summary>
    private async Task<ImpactList> ListAsync() =>
        (await _world.Get<ImpactDesk>().ListsAsync(_world.Lead, null, 10)).Rows[0];

    private async Task<IReadOnlyList<ImpactLine>> LinesAsync(ImpactList list) =>
        (await _world.Get<ImpactDesk>().LinesAsync(_world.Lead, list.Id, new(), null, 200)).Rows;

    private Task DecideAsync(Actor actor, ImpactLine line, ImpactAnswer answer) =>
        _world.Get<ImpactDecisionDesk>().DecideAsync(actor, line.Id, line.Version, answer);

    private sealed class Disposing(CategoryWorld world) : IAsyncDisposable
    {
        public CategoryWorld World => world;

        public async ValueTask DisposeAsync() => await world.DisposeAsync();
    }
}
