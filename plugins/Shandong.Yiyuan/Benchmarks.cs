namespace Shandong.Yiyuan;

/// <summary>The cards name no number: not the minimum living standard, not the 困难职工家庭认定标准 they refer to.</summary>
internal static class Benchmarks
{
    public static IReadOnlyList<Benchmark> All { get; } = [];
}
