using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Reports;

/// <summary>Counts the cases of the actor's scope.</summary>
public sealed class FiguresDesk(IPlatformDbs dbs, TimeProvider time)
{
    private const int Months = 6;

    public async Task<UnionFigures> ShowAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        var handedIn = db.Cases.AsNoTracking().Where(row => row.Status != CaseStatus.Draft);
        var byStatus = await handedIn
            .GroupBy(row => row.Status)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);
        return new UnionFigures(byStatus, await StagesAsync(handedIn), await ByMonthAsync(handedIn));
    }

    /// <summary>The stages at which open cases stand, the fullest first.</summary>
    public async Task<IReadOnlyList<StageFigure>> StagesAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await StagesAsync(db.Cases.AsNoTracking());
    }

    private static async Task<IReadOnlyList<StageFigure>> StagesAsync(IQueryable<Case> cases)
    {
        var stages = await cases
            .Where(row => row.Status == CaseStatus.InProgress || row.Status == CaseStatus.CorrectionRequested)
            .GroupBy(row => new { row.StageCode, row.StageName })
            .Select(group => new StageFigure(group.Key.StageCode, group.Key.StageName, group.Count()))
            .ToListAsync();
        return [.. stages.OrderByDescending(stage => stage.Count).ThenBy(stage => stage.Code, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<MonthFigure>> ByMonthAsync(IQueryable<Case> handedIn)
    {
        var today = ChinaTime.Today(time);
        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        var figures = new List<MonthFigure>();
        for (var back = Months - 1; back >= 0; back--)
        {
            var month = thisMonth.AddMonths(-back);
            var (from, until) = (Begin(month), Begin(month.AddMonths(1)));
            figures.Add(
                new MonthFigure(
                    month,
                    await handedIn.CountAsync(row => row.SubmittedAt >= from && row.SubmittedAt < until),
                    await handedIn.CountAsync(row =>
                        row.Status == CaseStatus.Completed && row.ClosedAt >= from && row.ClosedAt < until
                    )
                )
            );
        }

        return figures;
    }

    private static DateTimeOffset Begin(DateOnly day) => ChinaTime.StartOf(day).ToUniversalTime();
}
