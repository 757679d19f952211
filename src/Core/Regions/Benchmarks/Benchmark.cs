namespace Platform.Regions;

/// <summary>A published number rules compare with, by area and period.</summary>
public sealed record Benchmark(string Code, string Name, Unit Unit)
{
    /// <summary>Null where the number does not tell town from country.</summary>
    public AreaKind? Kind { get; init; }

    public required IReadOnlyList<BenchmarkValue> Values { get; init; }

    /// <summary>Null when nothing was published for that day: never the nearest value.</summary>
    /// <param name="area">The county's code: its own value goes before the whole region's. Another county's never counts.</param>
    public BenchmarkValue? On(DateOnly day, string? area = null)
    {
        var inForce = Values.Where(value => value.IsInForceOn(day)).ToList();
        return inForce.SingleOrDefault(value => area is not null && value.Area == area)
            ?? inForce.SingleOrDefault(value => value.Area is null);
    }
}
