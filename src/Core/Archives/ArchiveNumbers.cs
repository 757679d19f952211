using System.Globalization;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Gives archives their numbers: area, year, count. The documents give no rule for them.</summary>
internal static class ArchiveNumbers
{
    /// <returns>As many as asked for, in order.</returns>
    public static async Task<IReadOnlyList<string>> NextAsync(
        PlatformDb db,
        string areaCode,
        int year,
        int count,
        CancellationToken cancellation = default
    )
    {
        var last = await SerialNumbers.NextAsync(db, $"archives/{areaCode}", year, count, cancellation);
        return
        [
            .. Enumerable
                .Range(last - count + 1, count)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"{areaCode}-{year}-{number:00000}")),
        ];
    }
}
