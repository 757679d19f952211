using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>How many changes were reported, for whoever sums up a subtree and a period.</summary>
public static class ChangeFigures
{
    /// <param name="db">Opened with the scope of the subtree that is counted.</param>
    /// <param name="from">The first day of reporting that counts, in China.</param>
    /// <param name="to">The last.</param>
    /// <returns>Units without any are left out.</returns>
    public static async Task<IReadOnlyList<ChangeCount>> CountChangesAsync(
        this PlatformDb db,
        string regionCode,
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation = default
    )
    {
        var (first, behind) = (
            ChinaTime.StartOf(from).ToUniversalTime(),
            ChinaTime.StartOf(to.AddDays(1)).ToUniversalTime()
        );
        var counts = await db
            .HouseholdChanges.Where(change =>
                change.RegionCode == regionCode && change.ReportedAt >= first && change.ReportedAt < behind
            )
            .GroupBy(change => new { change.PrimaryId, change.Kind })
            .Select(group => new
            {
                group.Key.PrimaryId,
                group.Key.Kind,
                Reported = group.Count(),
                Waiting = group.Sum(change => change.SettledAt == null ? 1 : 0),
            })
            .ToListAsync(cancellation);
        return counts.ConvertAll(one => new ChangeCount(one.PrimaryId, one.Kind, one.Reported, one.Waiting));
    }
}
