using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

/// <summary>Counts a series through a year, without gaps among what was committed.</summary>
public static class SerialNumbers
{
    /// <summary>Inside the caller's transaction, whose row lock lets one at a time through in a series.</summary>
    public static async Task<int> NextAsync(
        PlatformDb db,
        string series,
        int year,
        CancellationToken cancellation = default
    )
    {
        var mine = db.Set<NumberCounter>().Where(counter => counter.Series == series && counter.Year == year);
        if (await AddOneAsync(mine, cancellation) == 0)
        {
            var first = new NumberCounter
            {
                Series = series,
                Year = year,
                Last = 1,
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
                await AddOneAsync(mine, cancellation);
            }
        }

        return await mine.AsNoTracking().Select(counter => counter.Last).SingleAsync(cancellation);
    }

    private static Task<int> AddOneAsync(IQueryable<NumberCounter> mine, CancellationToken cancellation) =>
        mine.ExecuteUpdateAsync(
            set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1),
            cancellation
        );
}
