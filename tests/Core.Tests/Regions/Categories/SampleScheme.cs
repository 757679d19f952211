using Platform.Regions;

namespace Platform.Core.Tests.Regions.Categories;

/// <summary>Three categories as two cities' worth of documents describe them, over benchmarks of three years.</summary>
internal static class SampleScheme
{
    public const string Wages = "工资性收入";
    public const string OldAge = "基础养老金";
    public const string Medical = "医疗自负费用";

    public static SourceDocument Document { get; } = new("样办〔2020〕58号", "样例认定办法", "样例省总工会", null);

    public static Benchmark Urban { get; } =
        new("minimum-living-standard.urban", "城市最低生活保障标准", Unit.YuanPerMonth)
        {
            Kind = AreaKind.Urban,
            Values =
            [
                BenchmarkValue.ForYear(2021, 787m, Document.At("二")),
                BenchmarkValue.ForYear(2023, 1001m, Document.At("二")),
            ],
        };

    public static CategoryScheme Scheme { get; } =
        new("sample-scheme", "样例分类办法", Document.At("三"))
        {
            IsProposed = true,
            NetIncome = new(HouseholdCount.LivingTogether, 12, Document.At("三（一）"))
            {
                Incomes =
                [
                    new(Wages, Document.At("三（二）")),
                    new(OldAge, Document.At("三（二）")) { Counts = false },
                ],
                Expenditures = [new(Medical, Document.At("三（三）"))],
            },
            UrbanBenchmark = Urban.Code,
            UsualArea = AreaKind.Urban,
            UsualAreaSource = Document.At("二"),
            Categories =
            [
                PerHead("deep", "深度困难职工家庭", 1, Boundary.Below),
                PerHead("relative", "相对困难职工家庭", 2, Boundary.Below),
                new("accidental", "意外致困职工家庭", Document.At("四"))
                {
                    Test = new LossTest(0.8m, Document.At("四（三）")),
                },
            ],
        };

    public static Category PerHead(string code, string name, decimal multiplier, Boundary boundary) =>
        new(code, name, Document.At("四")) { Test = new PerHeadTest(multiplier, boundary, Document.At("四（一）")) };

    /// <summary>A household of so many people who live together, the worker among them.</summary>
    public static HouseholdFigures Household(int people, decimal income, decimal expenditure) =>
        new(
            [CountedPerson.Worker, .. Enumerable.Repeat(new CountedPerson(true, true), people - 1)],
            [new(Wages, income)],
            [new(Medical, expenditure)]
        );

    public static Assessment Assess(HouseholdFigures household, decimal benchmark, CategoryScheme? scheme = null) =>
        (scheme ?? Scheme).Assess(household, Urban, BenchmarkValue.ForYear(2021, benchmark, Document.At("二")));
}
