using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>Plays a change between two surveys: reported, and settled where its unit has looked into it.</summary>
internal sealed class DemoChangePlay(DemoDesks desks, DemoCast cast, DemoPlan plan, DemoChange script, DateOnly today)
    : IDemoPlay
{
    private Guid _change;

    public DateOnly Begin => today.AddDays(script.On);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, ReportAsync);
        if (script.Unneeded is not null)
        {
            yield return new(2, SettleAsync);
        }
    }

    private async Task ReportAsync()
    {
        var reporter = cast.At(cast.Bodies[script.By].Id);
        var report = new NewChange(script.Rule, script.Name, desks.Today, script.Words);
        if (script.Unit is { } unit)
        {
            _change = await desks.Changes.ReportNewAsync(reporter, plan.Region, cast.Bodies[unit].Id, report);
            return;
        }

        await using var db = desks.Dbs.Open(reporter.Scope);
        var archive = await db.Archives.Where(row => row.HolderName == script.Name).Select(row => row.Id).SingleAsync();
        _change = await desks.Changes.ReportAsync(reporter, archive, report);
    }

    private async Task SettleAsync()
    {
        await using var db = desks.Dbs.Open(Scope.Everything);
        var change = await db.HouseholdChanges.AsNoTracking().SingleAsync(row => row.Id == _change);
        await desks.Changes.SettleAsync(
            cast.At(change.WaitsForBodyId!.Value),
            change.Id,
            change.Version,
            follow: null,
            script.Unneeded
        );
    }
}
