namespace Platform.Regions.Tests.Jiangmen;

/// <summary>江门's categories as examples. No standard of the district is known: the one here is invented.</summary>
public sealed class CategoryExamples
{
    private static readonly Region Region = Shelf.Region("440700");
    private static readonly CategoryScheme Scheme = Region.Categories!;
    private static readonly BenchmarkValue Invented = BenchmarkValue.ForYear(
        2023,
        1000m,
        new SourceDocument("", "演示标准", "示例", null).At("一")
    );

    // 收入, 刚性支出, 家庭成员人数, 人均纯收入, 类别 at an invented standard of 1000
    [Theory]
    [InlineData(60000, 35000, 3, 694.44, "深度困难职工家庭")]
    [InlineData(36000, 0, 3, 1000.00, "相对困难职工家庭")]
    [InlineData(35999.64, 0, 3, 999.99, "深度困难职工家庭")]
    [InlineData(72000, 0, 3, 2000.00, null)]
    [InlineData(71999.64, 0, 3, 1999.99, "相对困难职工家庭")]
    public void Income_less_expenditure_by_members_and_months_is_proposed(
        double income,
        double expenditure,
        int people,
        double perHead,
        string? category
    )
    {
        var found = Assess(
            new(
                [.. Enumerable.Repeat(CountedPerson.Worker, people)],
                [new("工资性收入", (decimal)income)],
                expenditure == 0 ? [] : [new("医疗自付费用", (decimal)expenditure)]
            )
        );
        Assert.Equal(((decimal)perHead, category), (found.PerHead, found.CategoryName));
        Assert.True(found.IsProposed);
    }

    [Fact]
    public void Everybody_of_the_family_divides_whoever_lives_where()
    {
        var away = new CountedPerson(LivesTogether: false, IsRegistered: false);
        Assert.Equal(1000m, Assess(new([CountedPerson.Worker, away], [new("工资性收入", 24000)], [])).PerHead);
    }

    // What 江门日报 of 2025-06-18 counts as income and what not.
    [Theory]
    [InlineData("工资性收入", true)]
    [InlineData("离退休金", true)]
    [InlineData("赡养（抚养、扶养）费", true)]
    [InlineData("房租收入", true)]
    [InlineData("工会救助金、助学金", true)]
    [InlineData("未就业按最低工资标准计算", true)]
    [InlineData("城乡居民基础养老金", false)]
    [InlineData("小额节日慰问金", false)]
    public void Income_is_what_the_newspaper_explains(string kind, bool counts)
    {
        Assert.Equal(counts ? 1000m : 0m, Assess(new([CountedPerson.Worker], [new(kind, 12000)], [])).PerHead);
        Assert.Equal("江门日报", Scheme.NetIncome.Incomes.Single(one => one.Kind == kind).Source.Document.Issuer);
    }

    [Theory]
    [InlineData("医疗自付费用", 500.00)]
    [InlineData("学费、住宿费、必要长途路费", 500.00)]
    [InlineData("租金支出", 500.00)]
    [InlineData("残疾康复和长期照料费用", 500.00)]
    [InlineData("必要就业成本", 1000.00)]
    [InlineData("其他支出", 1000.00)]
    public void Only_what_the_notice_wants_proof_of_is_deducted(string kind, double perHead) =>
        Assert.Equal(
            (decimal)perHead,
            Assess(new([CountedPerson.Worker], [new("工资性收入", 12000)], [new(kind, 6000)])).PerHead
        );

    [Fact]
    public void Accidents_and_other_difficulties_are_an_officers_to_judge()
    {
        Assert.Equal(
            ["深度困难职工家庭", "相对困难职工家庭", "意外致困职工家庭", "其他困难职工"],
            Scheme.Categories.Select(one => one.Name)
        );
        Assert.All(Scheme.Categories.Skip(2), category => Assert.Null(category.Test));
        Assert.All(Scheme.Categories, category => Assert.NotNull(category.Source.Inference));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public void No_year_has_a_standard_until_the_city_enters_one(int year) =>
        Assert.Null(Region.Benchmarks.Single().On(new(year, 3, 8), "440704"));

    private static Assessment Assess(HouseholdFigures household) =>
        Scheme.Assess(household, Region.Benchmarks.Single(one => one.Code == Scheme.UrbanBenchmark), Invented);
}
