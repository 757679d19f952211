namespace Platform.Regions.Tests.Tables;

/// <summary>A household's sum and the category it comes to.</summary>
public sealed class AssessedHousehold
{
    private readonly Assessment _found;

    internal AssessedHousehold(Region region, int year, decimal income, decimal expenditure, int people)
    {
        Assert.True(region.Categories is not null, "本地区没有列出困难类别");
        var scheme = region.Categories;
        var benchmark = region.Benchmarks.Single(one => one.Code == scheme.BenchmarkOf(scheme.UsualArea));
        var value = benchmark.On(new(year, 1, 1));
        Assert.True(value is not null, $"{benchmark.Name}：{year} 年没有已公布的数值");
        _found = scheme.Assess(
            new(
                [.. Enumerable.Repeat(CountedPerson.Worker, people)],
                [new(scheme.NetIncome.Incomes.First(kind => kind.Counts).Kind, income)],
                [new(scheme.NetIncome.Expenditures.First(kind => kind.Counts).Kind, expenditure)]
            ),
            benchmark,
            value
        );
    }

    /// <param name="perHead">Yuan per month.</param>
    public AssessedHousehold Has(double perHead)
    {
        Assert.Equal((decimal)perHead, _found.PerHead);
        return this;
    }

    /// <param name="category">By name; null where it falls into none.</param>
    public void Is(string? category) => Assert.Equal(category, _found.CategoryName);
}
