namespace Guangdong.Jiangmen;

/// <summary>Neither the notice nor anything public at hand prints the district's standard: the city enters it with its document.</summary>
internal static class Benchmarks
{
    public static Benchmark Urban { get; } =
        new("minimum-living-standard-urban", "城镇居民最低生活保障标准", Unit.YuanPerMonth) { Values = [] };

    public static IReadOnlyList<Benchmark> All { get; } = [Urban];
}
