using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Gives archives their numbers: area, year, count.</summary>
internal static class ArchiveNumbers
{
    /// <summary>Inside the caller's transaction, whose row lock lets one opening of an area through at a time.</summary>
    public static async Task<string> NextAsync(
        PlatformDb db,
        string areaCode,
        int year,
        CancellationToken cancellation = default
    )
    {
        var last = await CountAsync(db, areaCode, year, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{areaCode}-{year}-{last:00000}");
    }

    private static async Task<int> CountAsync(PlatformDb db, string areaCode, int year, CancellationToken cancellation)
    {
        var mine = db.ArchiveNumberCounters.Where(counter => counter.AreaCode == areaCode && counter.Year == year);
        if (await AddOneAsync(mine, cancellation) == 0)
        {
            var first = new ArchiveNumberCounter
            {
                AreaCode = areaCode,
                Year = year,
                Last = 1,
            };
            db.ArchiveNumberCounters.Add(first);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException) when (db.Entry(first).State is EntityState.Added)
            {
                // Somebody else was the first of the year at the same moment.
                db.Entry(first).State = EntityState.Detached;
                await AddOneAsync(mine, cancellation);
            }
        }

        return await mine.AsNoTracking().Select(counter => counter.Last).SingleAsync(cancellation);
    }

    private static Task<int> AddOneAsync(IQueryable<ArchiveNumberCounter> mine, CancellationToken cancellation) =>
        mine.ExecuteUpdateAsync(
            set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1),
            cancellation
        );
}
