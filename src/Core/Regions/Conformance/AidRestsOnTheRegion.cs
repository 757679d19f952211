namespace Platform.Regions.Conformance;

/// <summary>A ceiling on something the region does not publish, ask or offer could never be worked out.</summary>
public sealed class AidRestsOnTheRegion : IRegionRule
{
    public string Name => "帮扶上限所依据的标准、类别和栏目都已列出，每种帮扶只列一次";

    public string Why => "上限按标准、类别和表格上的数计算；指到不存在的，窗口上就算不出来。";

    public string Remedy =>
        "BenchmarkYears、StudentMonths 填 Region.Benchmarks 中按月计的标准；Categories 填困难类别的代码；SelfPaidCosts.Kinds、AidRules.IncomeKind 与表格选项一字不差；倍数、月数、金额为正数。";

    public string? Example =>
        """new BenchmarkYears(1, AidUnit.Household, Benchmarks.Urban.Code, Sources.Notice.At("三"))""";

    public string MendedIn => "Aid.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate.Region.Aid is not { } aid
            ? []
            : Twice(aid)
                .Concat(aid.Kinds.SelectMany(rule => Violations(candidate.Region, rule)))
                .Concat(Offered(candidate.Region, "收入类别", HouseholdFacts.IncomeKind, aid.IncomeKind));

    private static IEnumerable<string> Twice(AidRules aid) =>
        aid
            .Kinds.GroupBy(rule => rule.Kind)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key.InWords}列了 {same.Count()} 次");

    private static IEnumerable<string> Violations(Region region, AidRule rule)
    {
        if (rule.Ceiling is { Formulas.Count: 0 })
            yield return $"{rule.Name}：有上限而没有算法；文件没有规定的，Ceiling 留空";

        foreach (var formula in rule.Ceiling?.Formulas ?? [])
        {
            foreach (var words in Of(region, formula))
                yield return $"{rule.Name}：{words}";
        }
    }

    private static IEnumerable<string> Of(Region region, CeilingFormula formula)
    {
        if (formula.Benchmark is { } code)
        {
            if (region.Benchmarks.FirstOrDefault(one => one.Code == code) is not { } benchmark)
                yield return $"没有代码为“{code}”的标准";
            else if (benchmark.Unit is not Unit.YuanPerMonth)
                yield return $"{benchmark.Name}不是按月计的";
        }

        foreach (var category in formula.Categories.Where(one => region.Categories?.Find(one) is null))
            yield return $"没有代码为“{category}”的困难类别";

        var words = formula switch
        {
            BenchmarkYears { Multiple: <= 0 } years => [$"倍数 {years.Multiple} 不可能"],
            FixedSum { Yuan: <= 0 } sum => [$"金额 {sum.Yuan} 不可能"],
            StudentMonths { Months: <= 0 } months => [$"月数 {months.Months} 不可能"],
            StudentSum { Yuan: <= 0 } sum => [$"金额 {sum.Yuan} 不可能"],
            SelfPaidCosts { Share: <= 0 or > 1 } costs => [$"自付部分的比例 {costs.Share} 不可能，20% 写成 0.2m"],
            StudentMonths months => Asked(region, months.Student),
            StudentSum sum => Asked(region, sum.Student),
            SelfPaidCosts costs => costs.Kinds.SelectMany(kind =>
                Offered(region, "支出类别", HouseholdFacts.ExpenditureKind, kind)
            ),
            _ => Enumerable.Empty<string>(),
        };
        foreach (var one in words)
            yield return one;
    }

    private static IEnumerable<string> Asked(Region region, Condition ofMember) =>
        ofMember
            .Keys.Except(Fields(region, Facts.Members).Select(fact => fact.Key))
            .Select(key => $"要看家庭成员的“{key}”，但没有表格询问");

    private static IEnumerable<string> Offered(Region region, string what, string key, string? option) =>
        option is null
        || Fields(region, rows: null)
            .OfType<Choice>()
            .Any(choice => choice.Key == key && choice.Options.Contains(option))
            ? []
            : [$"表格的{what}没有“{option}”"];

    private static IEnumerable<Fact> Fields(Region region, string? rows) =>
        region
            .Parts<Section>()
            .Where(part => rows is null || part.Value.Rows == rows)
            .SelectMany(part => part.Value.Fields)
            .Select(field => field.Fact);
}
