namespace Platform.Regions;

/// <summary>A published number rules compare with, by period.</summary>
public sealed record Benchmark(string Code, string Name, Unit Unit)
{
    public required IReadOnlyList<BenchmarkValue> Values { get; init; }

    /// <summary>Null when nothing was published for that day: never the nearest value.</summary>
    public BenchmarkValue? On(DateOnly day) =>
        Values.SingleOrDefault(value => value.From <= day && (value.To is null || day <= value.To));
}
