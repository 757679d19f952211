using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Reports;

namespace Platform.Host.Reports;

/// <summary>A roster's filter as its address keeps it.</summary>
internal static class RosterQuery
{
    /// <summary>Begins with the question mark; empty where nothing is narrowed.</summary>
    public static string Of(RosterFilter filter)
    {
        var query = new Dictionary<string, string?>
        {
            ["unit"] = filter.UnitId?.ToString(CultureInfo.InvariantCulture),
            ["stage"] = filter.StageCode,
            ["from"] = Day(filter.From),
            ["until"] = Day(filter.Until),
        };
        return QueryHelpers.AddQueryString("", query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
