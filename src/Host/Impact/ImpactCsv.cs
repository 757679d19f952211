using System.Globalization;
using Platform.Archives;
using Platform.Calendar;
using Platform.Host.Files;

namespace Platform.Host.Impact;

/// <summary>One line of an impact list as comma-separated values.</summary>
internal static class ImpactCsv
{
    public static string LineOf(ImpactLine line) =>
        Csv.LineOf([
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
            line.DecidedAt is { } at ? ChinaTime.At(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "",
        ]);

    private static string Amount(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
