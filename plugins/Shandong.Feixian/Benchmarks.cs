namespace Shandong.Feixian;

/// <summary>The guide names no number: not the minimum living standard, not the 特困职工认定标准 it refers to.</summary>
internal static class Benchmarks
{
    public static IReadOnlyList<Benchmark> All { get; } = [];
}
