namespace Platform.Benchmarks;

/// <summary>An entered value and, where it was a mistake, how it was taken back.</summary>
public sealed record EnteredLine(EnteredBenchmark Entered, BenchmarkRevocation? Revocation);
