using Platform.Regions.Tests.Tables;

namespace Platform.Regions.Tests.Weihai;

/// <summary>威海's categories as examples: a household, a year, and what the sum says. All of it is proposed.</summary>
public sealed class CategoryExamples() : RegionTable("371000")
{
    private static readonly CategoryScheme Scheme = Shelf.Region("371000").Categories!;
    private static readonly SourceDocument Later = new("", "2023年度最低生活保障标准", "示例", null);

    [Theory(DisplayName = "2021年城市低保标准787元：收入，刚性支出，共同生活人口，人均纯收入，类别")]
    [InlineData(60000, 35000, 3, 694.44, "深度困难职工家庭")]
    [InlineData(60000, 27600, 3, 900.00, "相对困难职工家庭")]
    [InlineData(20000, 30000, 2, -416.67, "深度困难职工家庭")]
    [InlineData(9443.88, 0, 1, 786.99, "深度困难职工家庭")]
    [InlineData(9444.00, 0, 1, 787.00, "相对困难职工家庭")]
    [InlineData(18887.88, 0, 1, 1573.99, "相对困难职工家庭")]
    [InlineData(18888.00, 0, 1, 1574.00, null)]
    [InlineData(96000, 6000, 3, 2500.00, null)]
    public void Income_less_expenditure_by_people_and_months_decides(
        double income,
        double expenditure,
        int people,
        double perHead,
        string? category
    ) => Household(2021, income, expenditure, people).Has(perHead).Is(category);

    [Theory]
    [InlineData(2021, 787, "相对困难职工家庭")]
    [InlineData(2023, 1001, "深度困难职工家庭")]
    public void The_same_900_is_another_category_under_another_years_standard(
        int year,
        double standard,
        string category
    )
    {
        var found = Assess(year, Household(60000, 27600, 3));
        Assert.Equal((900m, (decimal)standard, category), (found.PerHead, found.BenchmarkAmount, found.CategoryName));
    }

    [Theory]
    [InlineData(80000d, 100000, null)]
    [InlineData(80000.01, 100000, "意外致困职工家庭")]
    [InlineData(null, 100000, null)]
    [InlineData(100000d, 9000, "深度困难职工家庭")]
    [InlineData(100000d, 18000, "相对困难职工家庭")]
    public void A_loss_above_80_percent_counts_where_the_income_alone_does_not(
        double? loss,
        double income,
        string? category
    ) => Assert.Equal(category, Assess(2021, Household(income, 0, 1) with { Loss = (decimal?)loss }).CategoryName);

    [Theory]
    [InlineData(AreaKind.Urban, "城市居民最低生活保障标准", 787, "深度困难职工家庭")]
    [InlineData(AreaKind.Rural, "农村居民最低生活保障标准", 588, "相对困难职工家庭")]
    public void A_household_of_the_country_is_measured_by_588(
        AreaKind area,
        string name,
        double amount,
        string category
    )
    {
        var benchmark = Benchmark(area);
        var value = benchmark.On(new(2021, 5, 1), "371083")!;
        Assert.Equal((name, (decimal)amount), (benchmark.Name, value.Amount));
        Assert.Equal(category, Scheme.Assess(Household(60000, 35000, 3), benchmark, value).CategoryName);
    }

    [Fact]
    public void A_household_starts_from_the_urban_standard() => Assert.Equal(AreaKind.Urban, Scheme.UsualArea);

    [Theory]
    [InlineData(AreaKind.Urban, 2020)]
    [InlineData(AreaKind.Urban, 2022)]
    [InlineData(AreaKind.Rural, 2022)]
    public void A_year_the_notice_does_not_print_has_no_standard(AreaKind area, int year)
    {
        var day = new DateOnly(year, 6, 1);
        Assert.Null(Benchmark(area).On(day));
        Assert.Throws<BenchmarkMissingException>(() =>
            Facts.IncomePerHead.AtMost(Benchmark(area)).Holds(new Known(day, (Facts.IncomePerHead.Key, "700")))
        );
    }

    [Theory]
    [InlineData("2021-01-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2020-12-31", false)]
    [InlineData("2022-01-01", false)]
    public void The_standard_of_2021_holds_from_its_first_day_to_its_last(string day, bool holds) =>
        Assert.Equal(holds, Benchmark(AreaKind.Urban).On(DateOnly.Parse(day, null)) is not null);

    [Fact]
    public void Only_who_lives_together_divides()
    {
        var household = Household(60000, 35000, 3);
        var away = household with { People = [.. household.People, new(LivesTogether: false, IsRegistered: true)] };
        Assert.Equal(694.44m, Assess(2021, away).PerHead);
    }

    [Theory]
    [InlineData("医疗自负费用", 500.00)]
    [InlineData("子女学费", 500.00)]
    [InlineData("残疾康复和长期照料费用", 500.00)]
    [InlineData("必要就业成本", 1000.00)]
    [InlineData("其他支出", 1000.00)]
    public void What_nobody_here_can_read_in_the_document_is_recorded_and_not_deducted(string kind, double perHead)
    {
        var household = new HouseholdFigures([CountedPerson.Worker], [new("工资性收入", 12000)], [new(kind, 6000)]);
        Assert.Equal((decimal)perHead, Assess(2021, household).PerHead);
    }

    [Fact]
    public void A_kind_the_scheme_does_not_name_is_an_error() =>
        Assert.Throws<UnknownKindException>(() =>
            Assess(2021, new([CountedPerson.Worker], [new("中奖收入", 12000)], []))
        );

    [Fact]
    public void The_working_is_shown_line_by_line()
    {
        var lines = Assess(2021, Household(60000, 35000, 3))
            .Lines.Select(line => $"{line.Label} {line.Words}")
            .ToList();
        Assert.Equal(
            [
                "家庭收入：工资性收入 60,000 元",
                "家庭收入合计 60,000 元",
                "刚性支出：医疗自负费用 35,000 元",
                "刚性支出合计 35,000 元",
                "家庭共同生活人口 3 人",
                "家庭人均纯收入 (60,000 − 35,000) ÷ 3 人 ÷ 12 个月 = 694.44 元/月",
                "城市居民最低生活保障标准 787.00 元/月（2021-01-01 至 2021-12-31）",
                "深度困难职工家庭 694.44 元 < 787.00 元",
            ],
            lines
        );
    }

    [Fact]
    public void The_notice_names_the_categories_and_the_thresholds_are_proposed()
    {
        Assert.True(Scheme.IsProposed);
        Assert.True(Assess(2021, Household(60000, 35000, 3)).IsProposed);
        Assert.Equal(
            ["深度困难职工家庭", "相对困难职工家庭", "意外致困职工家庭"],
            Scheme.Categories.Select(one => one.Name)
        );
        Assert.All(Scheme.Categories, category => Assert.Null(category.Source.Inference));
        Assert.All(Scheme.Categories, category => Assert.Contains("青岛", category.Test!.Source.Inference!));
        Assert.Contains("青岛", Scheme.NetIncome.Source.Inference!);
    }

    private static Assessment Assess(int year, HouseholdFigures household)
    {
        var entered = Benchmark(AreaKind.Urban);
        // What the city enters later stands beside what the plugin ships.
        entered = entered with
        {
            Values = [.. entered.Values, BenchmarkValue.ForYear(2023, 1001m, Later.At("一"))],
        };
        return Scheme.Assess(household, entered, entered.On(new(year, 5, 1), "371083")!);
    }

    private static Benchmark Benchmark(AreaKind area) =>
        Shelf.Region("371000").Benchmarks.Single(one => one.Code == Scheme.BenchmarkOf(area));

    private static HouseholdFigures Household(double income, double expenditure, int people) =>
        new(
            [.. Enumerable.Repeat(CountedPerson.Worker, people)],
            [new("工资性收入", (decimal)income)],
            expenditure == 0 ? [] : [new("医疗自负费用", (decimal)expenditure)]
        );
}
