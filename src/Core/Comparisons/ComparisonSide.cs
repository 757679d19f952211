using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>One of the two: a region, the item chosen there, and what was entered and switched on since.</summary>
/// <param name="Benchmarks">With every value there is, not only the plugin's.</param>
/// <param name="SwitchedOn">The codes of the region's switches that are on.</param>
public sealed record ComparisonSide(
    Region Region,
    ServiceItem Item,
    IReadOnlyList<Benchmark> Benchmarks,
    IReadOnlySet<string> SwitchedOn
);
