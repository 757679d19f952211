namespace Hebei.Qinhuangdao;

/// <summary>The one number the notices print: of one district, for the year of the notice.</summary>
internal static class Benchmarks
{
    /// <summary>抚宁区.</summary>
    public const string Funing = "130306";

    private const int YearOfTheNotice = 2018;

    public static Benchmark UrbanMinimumLivingStandard { get; } =
        new("minimum-living-standard-urban", "城镇居民最低生活保障标准", Unit.YuanPerMonth)
        {
            Kind = AreaKind.Urban,
            Values =
            [
                BenchmarkValue.ForYear(
                    YearOfTheNotice,
                    550m,
                    Sources.District.Inferred(
                        "正文",
                        "通知没有写明标准的起止日期，按通知所在的2018年度掌握，其他年度没有数值",
                        "我区城镇居民最低生活保障标准550元每月"
                    )
                ) with
                {
                    Area = Funing,
                },
            ],
        };

    public static IReadOnlyList<Benchmark> All { get; } = [UrbanMinimumLivingStandard];
}
