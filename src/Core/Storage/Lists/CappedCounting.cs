using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

public static class CappedCounting
{
    /// <summary>Stops at 10 001, which costs the same however many rows there are.</summary>
    public static async Task<CappedCount> CountToCapAsync<T>(
        this IQueryable<T> rows,
        CancellationToken cancellation = default
    )
    {
        var counted = await rows.Select(_ => 1).Take(CappedCount.Cap + 1).CountAsync(cancellation);
        return new(Math.Min(counted, CappedCount.Cap), counted > CappedCount.Cap);
    }
}
