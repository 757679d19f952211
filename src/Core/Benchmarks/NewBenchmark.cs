namespace Platform.Benchmarks;

/// <summary>A value to be entered.</summary>
/// <param name="AreaCode">The county it is for; null where it holds in the whole region.</param>
/// <param name="Amount">In the benchmark's unit.</param>
/// <param name="To">The last day; null until further notice.</param>
public sealed record NewBenchmark(
    string RegionCode,
    string BenchmarkCode,
    string? AreaCode,
    decimal? Amount,
    DateOnly? From,
    DateOnly? To,
    CitedDocument Document
)
{
    /// <summary>As received by <see cref="DocumentScans"/>.</summary>
    public Guid? ScanId { get; init; }
}
