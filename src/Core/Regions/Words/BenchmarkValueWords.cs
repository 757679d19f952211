using System.Globalization;

namespace Platform.Regions;

/// <summary>When and where a benchmark's value holds.</summary>
public static class BenchmarkValueWords
{
    extension(BenchmarkValue value)
    {
        /// <summary>E.g. 2021-01-01 至 2021-12-31, or 2025-07-01 起.</summary>
        public string PeriodInWords =>
            value.To is { } to
                ? string.Create(CultureInfo.InvariantCulture, $"{value.From:yyyy-MM-dd} 至 {to:yyyy-MM-dd}")
                : string.Create(CultureInfo.InvariantCulture, $"{value.From:yyyy-MM-dd} 起");

        public string AreaInWords => value.Area is { } area ? $"区划 {area}" : "全域";
    }
}
