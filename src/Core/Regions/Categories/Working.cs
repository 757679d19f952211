using System.Globalization;

namespace Platform.Regions;

/// <summary>Works a household out and writes down every step.</summary>
internal sealed class Working(
    CategoryScheme scheme,
    HouseholdFigures household,
    Benchmark benchmark,
    BenchmarkValue value
)
{
    private readonly List<WorkingLine> _lines = [];

    public Assessment Assess()
    {
        var rule = scheme.NetIncome;
        var income = Sum("家庭收入", household.Incomes, rule.Incomes);
        var expenditure = Sum("刚性支出", household.Expenditures, rule.Expenditures);
        var people = household.Count(rule.Divisor);
        _lines.Add(new(rule.Divisor.InWords, $"{people} 人", rule.Source.InWords));
        var perHead = rule.PerHeadOf(household);
        _lines.Add(
            new(
                "家庭人均纯收入",
                $"({Yuan(income)} − {Yuan(expenditure)}) ÷ {people} 人 ÷ {rule.Months} 个月 = {Exact(perHead)} 元/月",
                rule.Source.InWords
            )
        );
        _lines.Add(new(benchmark.Name, $"{Exact(value.Amount)} 元/月（{value.PeriodInWords}）", value.Source.InWords));
        var found = scheme.Categories.FirstOrDefault(category => Holds(category, perHead, income));
        return new(
            scheme.Code,
            found?.Code,
            found?.Name,
            perHead,
            benchmark.Code,
            value.Amount,
            _lines,
            scheme.IsProposed
        );
    }

    private decimal Sum(string label, IReadOnlyList<CountedAmount> amounts, IReadOnlyList<CountedKind> kinds)
    {
        var total = 0m;
        foreach (var of in amounts.GroupBy(amount => amount.Kind))
        {
            var kind = kinds.FirstOrDefault(one => one.Kind == of.Key) ?? throw new UnknownKindException(of.Key);
            var sum = of.Sum(amount => amount.Amount);
            total += kind.Counts ? sum : 0;
            _lines.Add(
                new($"{label}：{of.Key}", $"{Yuan(sum)} 元{(kind.Counts ? "" : "，不计入")}", kind.Source.InWords)
            );
        }

        _lines.Add(new($"{label}合计", $"{Yuan(total)} 元", ""));
        return total;
    }

    private bool Holds(Category category, decimal perHead, decimal income)
    {
        switch (category.Test)
        {
            case PerHeadTest test:
                var line = value.Amount * test.Multiplier;
                var holds = test.Boundary is Boundary.Below ? perHead < line : perHead <= line;
                var sign = (test.Boundary, holds) switch
                {
                    (Boundary.Below, true) => "<",
                    (Boundary.Below, false) => "≥",
                    (_, true) => "≤",
                    _ => ">",
                };
                var times = test.Multiplier == 1 ? "" : $"（{Exact(value.Amount)} × {test.Multiplier:0.##}）";
                return Line(category, $"{Exact(perHead)} 元 {sign} {Exact(line)} 元{times}", test, holds);
            case LossTest test when household.Loss is { } loss:
                var limit = income * test.Share;
                var words =
                    $"{Yuan(loss)} 元 {(loss > limit ? ">" : "≤")} {Yuan(limit)} 元（{Yuan(income)} × {test.Share * 100:0.##}%）";
                return Line(category, words, test, loss > limit);
            case LossTest test:
                return Line(category, "没有申报突发事件的损失", test, false);
            default:
                _lines.Add(new(category.Name, "由经办人依据文件认定，不作测算", category.Source.InWords));
                return false;
        }
    }

    private bool Line(Category category, string words, CategoryTest test, bool holds)
    {
        _lines.Add(new(category.Name, words, test.Source.InWords, holds));
        return holds;
    }

    private static string Yuan(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string Exact(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
