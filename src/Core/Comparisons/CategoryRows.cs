using System.Globalization;
using Platform.Calendar;
using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>The household's category by each scheme, with the benchmark of the day and the sum written out.</summary>
internal static class CategoryRows
{
    public static IReadOnlyList<ComparedRow> Of(ComparedPlace left, ComparedPlace right) =>
        [
            new("当日标准", Benchmark(left), Benchmark(right)),
            new("测算", Working(left), Working(right)),
            new("测算结果", Result(left), Result(right)),
        ];

    private static (Benchmark Benchmark, BenchmarkValue? Value)? Standard(ComparedPlace place)
    {
        if (place.Side.Region.Categories is not { } scheme)
        {
            return null;
        }

        var code = scheme.BenchmarkOf(place.Household.Area ?? scheme.UsualArea);
        return place.Side.Benchmarks.FirstOrDefault(benchmark => benchmark.Code == code) is { } found
            ? (found, found.On(place.Day))
            : null;
    }

    private static ComparedCell Benchmark(ComparedPlace place)
    {
        var lines =
            from benchmark in Standard(place) is { } standard ? [standard.Benchmark] : place.Side.Benchmarks
            let value = benchmark.On(place.Day)
            select (
                Words: value is null
                    ? $"{benchmark.Name}：{place.Day.InWords}没有公布的数值"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{benchmark.Name}：{value.Amount:#,##0.##} {benchmark.Unit.InWords}（{value.PeriodInWords}）"
                    ),
                value?.Source
            );
        var said = lines.ToList();
        return said.Count == 0
            ? ComparedCell.Unset
            : new([.. said.Select(line => line.Words)], [.. said.Select(line => line.Source).OfType<Citation>()]);
    }

    private static ComparedCell Working(ComparedPlace place) =>
        Assess(place) is { } found
            ? new(
                [.. found.Assessment.Lines.Select(line => $"{line.Label}：{line.Words}")],
                [found.Scheme.NetIncome.Source]
            )
            : NotWorked(place);

    private static ComparedCell Result(ComparedPlace place)
    {
        if (Assess(place) is not { } found)
        {
            return NotWorked(place);
        }

        var name = found.Assessment.CategoryName ?? "不属于任何一类";
        var category = found.Scheme.Find(found.Assessment.Category);
        return new(
            found.Assessment.IsProposed ? [name, "门槛是建议值，未经确认，由经办人认定"] : [name],
            [category?.Test?.Source ?? category?.Source ?? found.Scheme.Source]
        );
    }

    private static ComparedCell NotWorked(ComparedPlace place) =>
        place.Side.Region.Categories is { } scheme
            ? ComparedCell.Of("没有当日的标准，不能测算", scheme.Source)
            : ComparedCell.Unset;

    /// <summary>The described sums count whole: they stand under the first kind of each list that counts.</summary>
    private static (CategoryScheme Scheme, Assessment Assessment)? Assess(ComparedPlace place)
    {
        if (
            place.Side.Region.Categories is not { } scheme
            || Standard(place) is not { Benchmark: var benchmark, Value: { } value }
        )
        {
            return null;
        }

        var figures = new HouseholdFigures(
            place.Household.People,
            Counted(scheme.NetIncome.Incomes, place.Household.Income),
            Counted(scheme.NetIncome.Expenditures, place.Household.Expenditure)
        )
        {
            Loss = place.Household.Loss,
        };
        return (scheme, scheme.Assess(figures, benchmark, value));
    }

    private static IReadOnlyList<CountedAmount> Counted(IReadOnlyList<CountedKind> kinds, decimal amount) =>
        kinds.FirstOrDefault(kind => kind.Counts) is { } kind ? [new(kind.Kind, amount)] : [];
}
