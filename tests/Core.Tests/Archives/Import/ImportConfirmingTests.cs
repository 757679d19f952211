using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives.Import;

/// <summary>Who confirms, what happens in between, and what a Host that goes away leaves behind.</summary>
public sealed class ImportConfirmingTests(ImportWorld world) : IClassFixture<ImportWorld>
{
    [Fact]
    public async Task An_officer_hands_in_and_a_lead_confirms()
    {
        var import = await world.CheckedAsync(world.Workbook());

        await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<ImportDesk>().ConfirmAsync(world.Officer, import.Id, import.Version)
        );

        await world.ConfirmAsync(import.Id);
        await world.RunAsync();
        Assert.Equal(1, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task Another_county_knows_nothing_of_it_and_the_city_only_looks()
    {
        var import = await world.CheckedAsync(world.Workbook());
        var other = await world.Unions.ActorAsync(world.Unions.OtherCounty, Role.Lead);
        var city = await world.Unions.ActorAsync(world.Unions.City, Role.Lead);
        var unit = await world.Unions.ActorAsync(world.Unions.Unit, Role.Lead);
        var desk = world.Get<ImportDesk>();

        await Assert.ThrowsAsync<NotFoundException>(() => desk.ViewAsync(other, import.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => desk.ViewAsync(unit, import.Id));
        Assert.False((await desk.ViewAsync(city, import.Id)).MayConfirm);
    }

    [Fact]
    public async Task What_was_cancelled_is_never_written()
    {
        var import = await world.CheckedAsync(world.Workbook());
        await world.Get<ImportDesk>().CancelAsync(world.Officer, import.Id, import.Version);

        await Assert.ThrowsAsync<ConflictException>(() => world.ConfirmAsync(import.Id));

        Assert.Equal(0, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task Of_two_leads_one_confirms()
    {
        var import = await world.CheckedAsync(world.Workbook());
        await world.ConfirmAsync(import.Id);

        await Assert.ThrowsAsync<ConflictException>(() =>
            world.Get<ImportDesk>().ConfirmAsync(world.Lead, import.Id, import.Version)
        );
    }

    [Fact]
    public async Task Who_was_registered_after_the_check_stops_the_whole_file_with_the_row_named()
    {
        var workbook = world.Workbook(3);
        var import = await world.CheckedAsync(workbook);
        await world.RegisterElsewhereAsync($"{workbook[ArchiveWorkbook.Workers, 3, "身份证号"]}");

        await world.ConfirmAsync(import.Id);
        await world.RunAsync();

        var finding = Assert.Single(await world.FindingsAsync(import.Id));
        Assert.Equal((ImportTrouble.AlreadyRegistered, 3), (finding.Trouble, finding.Row));
        Assert.Equal(ImportState.Faulty, (await world.FindAsync(import.Id)).State);
        Assert.Equal(0, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task Who_is_registered_while_it_is_written_stops_the_whole_file_too()
    {
        var workbook = world.Workbook(600);
        var import = await world.CheckedAsync(workbook);
        await world.ConfirmAsync(import.Id);
        await using var first = world.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await world.RegisterElsewhereAsync(first, $"{workbook[ArchiveWorkbook.Members, 1100, "身份证号"]}");

        var writing = world.RunAsync();
        await world.Database.SomebodyWaitsAsync();
        await open.CommitAsync();
        await writing;

        var finding = Assert.Single(await world.FindingsAsync(import.Id));
        Assert.Equal((ArchiveWorkbook.Members, 1100), (finding.Sheet, finding.Row));
        Assert.Equal(ImportState.Faulty, (await world.FindAsync(import.Id)).State);
        Assert.Equal(0, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task A_host_that_goes_down_on_the_way_leaves_nothing_and_another_goes_on()
    {
        var workbook = world.Workbook(600);
        var import = await world.CheckedAsync(workbook);
        await world.ConfirmAsync(import.Id);
        await using var first = world.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await world.RegisterElsewhereAsync(first, $"{workbook[ArchiveWorkbook.Workers, 601, "身份证号"]}");
        using var down = new CancellationTokenSource();

        var writing = world.Get<ImportRunner>().StepAsync(down.Token);
        await world.Database.SomebodyWaitsAsync();
        Assert.Equal(500, (await world.FindAsync(import.Id)).Progress);
        Assert.Equal(0, await world.WrittenAsync(import.Id));
        await down.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await open.RollbackAsync();

        Assert.Equal(0, await world.WrittenAsync(import.Id));
        await world.RunAsync(world.AddHost());
        Assert.Equal(600, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task While_one_host_writes_another_keeps_away()
    {
        var workbook = world.Workbook();
        var import = await world.CheckedAsync(workbook);
        await world.ConfirmAsync(import.Id);
        await using var first = world.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await world.RegisterElsewhereAsync(first, $"{workbook[ArchiveWorkbook.Workers, 2, "身份证号"]}");
        var writing = world.RunAsync();
        await world.Database.SomebodyWaitsAsync();

        await world.RunAsync(world.AddHost());

        Assert.Equal((ImportState.Writing, 1), await AttemptsAsync(import.Id));
        await open.RollbackAsync();
        await writing;
        Assert.Equal(1, await world.WrittenAsync(import.Id));
    }

    [Fact]
    public async Task A_host_that_was_thought_dead_and_comes_back_writes_nothing_twice()
    {
        var workbook = world.Workbook();
        var import = await world.CheckedAsync(workbook);
        await world.ConfirmAsync(import.Id);
        await using var first = world.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await world.RegisterElsewhereAsync(first, $"{workbook[ArchiveWorkbook.Workers, 2, "身份证号"]}");
        var slow = world.RunAsync();
        await world.Database.SomebodyWaitsAsync();
        world.Clock.Advance(TimeSpan.FromMinutes(5));

        var second = world.RunAsync(world.AddHost());
        while ((await AttemptsAsync(import.Id)).Attempts < 2) { }

        await open.RollbackAsync();
        await Task.WhenAll(slow, second);
        Assert.Equal(ImportState.Done, (await world.FindAsync(import.Id)).State);
        Assert.Equal(1, await world.WrittenAsync(import.Id));
    }

    private async Task<(ImportState State, int Attempts)> AttemptsAsync(Guid id)
    {
        var import = await world.FindAsync(id);
        return (import.State, import.Attempts);
    }
}
