namespace Platform.Regions;

/// <summary>A rule needs a benchmark that nobody has published for the day: an error, never the nearest value.</summary>
public sealed class BenchmarkMissingException(Benchmark benchmark, DateOnly day)
    : Exception($"{benchmark.Name}：{day:yyyy-MM-dd} 没有已公布的数值")
{
    public Benchmark Benchmark { get; } = benchmark;

    public DateOnly Day { get; } = day;
}
