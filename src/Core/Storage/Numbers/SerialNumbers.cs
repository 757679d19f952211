using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

/// <summary>Counts a series through a year, without gaps among what was committed.</summary>
public static class SerialNumbers
{
    /// <summary>Inside the caller's transaction, whose row lock lets one at a time through in a series.</summary>
    public static Task<int> NextAsync(
        PlatformDb db,
        string series,
        int year,
        CancellationToken cancellation = default
    ) => NextAsync(db, series, year, count: 1, cancellation);

    /// <summary>Takes several numbers at once, inside the caller's transaction; returns the last of them.</summary>
    public static async Task<int> NextAsync(
        PlatformDb db,
        string series,
        int year,
        int count,
        CancellationToken cancellation = default
    )
    {
        var mine = db.Set<NumberCounter>().Where(counter => counter.Series == series && counter.Year == year);
        if (await AddAsync(mine, count, cancellation) == 0)
        {
            var first = new NumberCounter
            {
                Series = series,
                Year = year,
                Last = count,
            };
            db.Add(first);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException) when (db.Entry(first).State is EntityState.Added)
            {
                // Somebody else was the first of the year at the same moment.
                db.Entry(first).State = EntityState.Detached;
                await AddAsync(mine, count, cancellation);
            }
        }

        return await mine.AsNoTracking().Select(counter => counter.Last).SingleAsync(cancellation);
    }

    private static Task<int> AddAsync(IQueryable<NumberCounter> mine, int count, CancellationToken cancellation) =>
        mine.ExecuteUpdateAsync(
            set => set.SetProperty(counter => counter.Last, counter => counter.Last + count),
            cancellation
        );
}
