using Platform.Regions;

namespace Platform.Testing;

/// <summary>What the sample county gives: one kind with a ceiling that binds, one with a proposed one, one without.</summary>
public static class SampleAid
{
    /// <summary>Yuan per month in 2026; nothing was published for any other year.</summary>
    public const decimal Standard = 1000m;

    public static Benchmark Benchmark { get; } =
        new("sample-standard", "样例县最低生活保障标准", Unit.YuanPerMonth)
        {
            Values = [BenchmarkValue.ForYear(2026, Standard, SampleRegion.Guide.At("十六"))],
        };

    public static AidRules Rules { get; } =
        new(
            SampleRegion.Guide.At("十七"),
            [
                new(AidKind.LivingAid, "生活救助", SampleRegion.Guide.At("十七（1）"))
                {
                    Ceiling = new([
                        new BenchmarkYears(1, AidUnit.Household, Benchmark.Code, SampleRegion.Guide.At("十七（1）")),
                    ]),
                    Income = new(true, SampleRegion.Guide.At("十八")),
                },
                new(AidKind.TemporaryAid, "临时救助", SampleRegion.Guide.At("十七（2）"))
                {
                    Ceiling = new([new FixedSum(3000, AidUnit.Household, SampleRegion.Guide.At("十七（2）"))])
                    {
                        IsProposed = true,
                    },
                },
                new(AidKind.FestivalVisit, "节日慰问", SampleRegion.Guide.At("十七（3）"))
                {
                    Income = new(false, SampleRegion.Guide.At("十八")),
                },
            ]
        );
}
