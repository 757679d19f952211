using Microsoft.EntityFrameworkCore;
using Platform.Employment;

namespace Platform.Host.Demo;

/// <summary>Plays an opening from the report to where it stands.</summary>
internal sealed class DemoOpeningPlay(
    DemoServiceDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoOpening script,
    DateOnly today
) : IDemoPlay
{
    private Guid _opening;

    public DateOnly Begin => today.AddDays(script.Begin);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, ReportAsync);
        if (script.Until is DemoOpeningUntil.Returned)
        {
            yield return new(1, SendBackAsync);
        }

        if (script.Until < DemoOpeningUntil.Published)
        {
            yield break;
        }

        yield return new(1, PublishAsync);
        if (script.Until is DemoOpeningUntil.Noted)
        {
            yield return new(1, NoteAsync);
        }

        if (script.Until is DemoOpeningUntil.Filled)
        {
            yield return new(5, FillAsync);
        }
    }

    private async Task ReportAsync()
    {
        var unit = cast.Bodies[script.Unit];
        _opening = await desks.Openings.ReportAsync(
            cast.At(unit.Id),
            plan.Region,
            unit.Id,
            new(
                script.Employer,
                script.Post,
                script.Positions,
                script.Pay,
                script.Workplace,
                script.Requirements,
                today.AddDays(script.Open),
                script.Telephone
            )
        );
    }

    private async Task SendBackAsync()
    {
        var opening = await FindAsync();
        await desks.Openings.SendBackAsync(cast.At(opening.RunByBodyId), opening.Id, opening.Version, script.Words);
    }

    private async Task PublishAsync()
    {
        var opening = await FindAsync();
        await desks.Openings.PublishAsync(cast.At(opening.RunByBodyId), opening.Id, opening.Version);
    }

    private async Task NoteAsync()
    {
        var opening = await FindAsync();
        var by = cast.At(opening.RunByBodyId);
        await desks.Openings.NoteOnPlatformAsync(by, opening.Id, opening.Version, desks.Today, script.Words);
    }

    private async Task FillAsync()
    {
        var opening = await FindAsync();
        var by = cast.At(opening.ReportedByBodyId);
        await desks.Openings.EndAsync(by, opening.Id, opening.Version, isFilled: true, script.Words);
    }

    private async Task<Opening> FindAsync()
    {
        await using var db = desks.Dbs.Open(cast.At(cast.Bodies[script.Unit].Id).Scope);
        return await db.Openings.AsNoTracking().SingleAsync(row => row.Id == _opening);
    }
}
