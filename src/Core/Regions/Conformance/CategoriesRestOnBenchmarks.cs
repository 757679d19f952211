namespace Platform.Regions.Conformance;

public sealed class CategoriesRestOnBenchmarks : IRegionRule
{
    public string Name => "困难类别所比照的标准已列出，且按月计";

    public string Why => "类别是拿人均收入和低保标准相比；没有标准就没有可比的数。";

    public string Remedy =>
        "CategoryScheme.UrbanBenchmark 和 RuralBenchmark 填 Region.Benchmarks 中的代码，单位为元/月；折算月数为正数；至少有一个类别。";

    public string? Example => "UrbanBenchmark = Benchmarks.Urban.Code,";

    public string MendedIn => "Categories.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        if (candidate.Region.Categories is not { } scheme)
            yield break;

        foreach (var code in new[] { scheme.UrbanBenchmark, scheme.RuralBenchmark }.OfType<string>())
        {
            var benchmark = candidate.Region.Benchmarks.FirstOrDefault(one => one.Code == code);
            if (benchmark is null)
                yield return $"{scheme.Name}：没有代码为“{code}”的标准";
            else if (benchmark.Unit is not Unit.YuanPerMonth)
                yield return $"{scheme.Name}：{benchmark.Name}不是按月计的";
        }

        if (scheme.NetIncome.Months <= 0)
            yield return $"{scheme.Name}：折算月数 {scheme.NetIncome.Months} 不可能";

        if (scheme.Categories.Count == 0)
            yield return $"{scheme.Name}：没有列出任何类别";
    }
}
