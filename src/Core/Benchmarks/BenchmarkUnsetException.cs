using System.Globalization;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>Nobody has published or entered a value for the day: an error, never the nearest value.</summary>
public sealed class BenchmarkUnsetException(string benchmark, string area, DateOnly day)
    : RuleException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{area} {day:yyyy-MM-dd} 没有“{benchmark}”的数值。请先在区域的“标准”页按文件录入。"
        )
    );
