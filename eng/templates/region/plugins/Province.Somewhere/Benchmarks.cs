namespace Province.Somewhere;

/// <summary>Published numbers rules compare with; none until the document that publishes one is at hand.</summary>
internal static class Benchmarks
{
    public static IReadOnlyList<Benchmark> All { get; } = [];
}
