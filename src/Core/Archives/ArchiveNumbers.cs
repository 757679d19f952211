using System.Globalization;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Gives archives their numbers: area, year, count. The documents give no rule for them.</summary>
internal static class ArchiveNumbers
{
    public static async Task<string> NextAsync(
        PlatformDb db,
        string areaCode,
        int year,
        CancellationToken cancellation = default
    )
    {
        var last = await SerialNumbers.NextAsync(db, $"archives/{areaCode}", year, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{areaCode}-{year}-{last:00000}");
    }
}
