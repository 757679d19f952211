using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>Reads a list page after page to its end.</summary>
internal static class Paging
{
    public const int PageSize = 500;

    public static async Task<IReadOnlyList<TRow>> ToEndAsync<TRow>(
        Func<KeysetPosition<Guid>?, Task<(IReadOnlyList<TRow> Rows, KeysetPosition<Guid>? Next)>> page,
        CancellationToken cancellation
    )
    {
        var all = new List<TRow>();
        KeysetPosition<Guid>? after = null;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            (var rows, after) = await page(after);
            all.AddRange(rows);
        } while (after is not null);

        return all;
    }
}
