namespace Shandong.Weihai;

/// <summary>What the notice prints for 2021, for the whole city. Later years are entered by the city with their document.</summary>
internal static class Benchmarks
{
    private static readonly Citation Printed = Sources.City.At(
        "二",
        "我市最低生活保障标准（2021年度威海市城市低保787元，农村低保588元）"
    );

    public static Benchmark Urban { get; } =
        new("minimum-living-standard-urban", "城市居民最低生活保障标准", Unit.YuanPerMonth)
        {
            Kind = AreaKind.Urban,
            Values = [BenchmarkValue.ForYear(2021, 787m, Printed)],
        };

    public static Benchmark Rural { get; } =
        new("minimum-living-standard-rural", "农村居民最低生活保障标准", Unit.YuanPerMonth)
        {
            Kind = AreaKind.Rural,
            Values = [BenchmarkValue.ForYear(2021, 588m, Printed)],
        };

    public static IReadOnlyList<Benchmark> All { get; } = [Urban, Rural];
}
