using System.Globalization;
using Platform.Archives;
using Platform.Calendar;

namespace Platform.Host.Impact;

/// <summary>One line of an impact list as comma-separated values.</summary>
internal static class ImpactCsv
{
    public static string LineOf(ImpactLine line) =>
        string.Join(
            ',',
            new[]
            {
                line.ArchiveNumber,
                line.HolderName,
                line.UnitName,
                line.FromName,
                line.Trouble ?? line.ToName ?? "不属于任何类别",
                Amount(line.PerHead),
                Amount(line.Assessment?.BenchmarkAmount),
                line.State.InWords,
                line.Reason ?? "",
                line.DecidedByBody ?? "",
                line.DecidedBy ?? "",
                line.DecidedAt is { } at
                    ? ChinaTime.At(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                    : "",
            }.Select(Cell)
        );

    /// <summary>Quoted; what a spreadsheet would take for a formula is made text.</summary>
    private static string Cell(string text)
    {
        var safe =
            text.Length > 0
            && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)
            && !decimal.TryParse(text, CultureInfo.InvariantCulture, out _)
                ? "'" + text
                : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Amount(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
