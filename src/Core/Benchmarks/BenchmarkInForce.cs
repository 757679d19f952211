using Platform.Regions;

namespace Platform.Benchmarks;

/// <summary>A value of a day with its document.</summary>
/// <param name="Benchmark">With every value known of it.</param>
public sealed record BenchmarkInForce(Benchmark Benchmark, BenchmarkValue Value);
