using Platform.Regions;

namespace Platform.Benchmarks;

/// <summary>A region's benchmarks as their page shows them.</summary>
/// <param name="Benchmarks">Each with all values in force, shipped and entered.</param>
/// <param name="Entered">Everything ever entered, newest first.</param>
/// <param name="Areas">The counties a value may be for; empty where the region is one.</param>
public sealed record BenchmarkSheet(
    Region Region,
    IReadOnlyList<Benchmark> Benchmarks,
    IReadOnlyList<EnteredLine> Entered,
    IReadOnlyList<BenchmarkArea> Areas,
    bool MayEnter
)
{
    public string AreaName(string? code) =>
        code is null || code == Region.Code ? "全域" : Areas.FirstOrDefault(area => area.Code == code)?.Name ?? code;
}
