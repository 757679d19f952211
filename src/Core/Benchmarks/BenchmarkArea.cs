namespace Platform.Benchmarks;

/// <summary>A county a value may be for.</summary>
public sealed record BenchmarkArea(string Code, string Name);
