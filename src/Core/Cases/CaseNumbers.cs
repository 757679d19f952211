using System.Globalization;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Gives cases their numbers: region, year, count without gaps among committed cases.</summary>
internal static class CaseNumbers
{
    public static async Task<string> NextAsync(PlatformDb db, string regionCode, int year)
    {
        var last = await SerialNumbers.NextAsync(db, $"cases/{regionCode}", year);
        return string.Create(CultureInfo.InvariantCulture, $"{regionCode}-{year}-{last:000000}");
    }
}
