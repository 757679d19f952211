using System.Globalization;

namespace Platform.Regions;

/// <summary>Works a kind of aid out for one household. Decides nothing.</summary>
public static class AidWorking
{
    public const string Unset = "文件未规定上限，由经办人写明理由后报批";

    extension(AidRules? rules)
    {
        /// <param name="benchmarks">The region's, with every value known of them.</param>
        /// <param name="areaCode">The county's: its own values go before the region's.</param>
        public AidAssessment Assess(
            AidKind kind,
            AidFigures figures,
            IReadOnlyList<Benchmark> benchmarks,
            string areaCode
        )
        {
            var lines = new List<WorkingLine>();
            var ceiling = rules?.Find(kind)?.Ceiling;
            var formulas = ceiling?.For(figures.Category) ?? [];
            if (formulas.Count == 0)
            {
                lines.Add(new("年度上限", Unset, ""));
                Received(lines, figures);
                return new(kind, null, figures.Received, figures.Pending, false, null, lines);
            }

            decimal? cap = null;
            string? trouble = null;
            foreach (var formula in formulas)
            {
                var (limit, words) = Work(formula, figures, benchmarks, areaCode);
                lines.Add(new(formula.InWords, words, formula.Source.InWords));
                trouble ??= limit is null ? words : null;
                cap = limit is { } found ? Math.Min(cap ?? found, found) : cap;
            }

            // One limit unknown leaves the lowest unknown.
            cap = trouble is null ? cap : null;
            if (cap is { } year)
            {
                lines.Add(new("年度上限", $"{Yuan(year)} 元{(ceiling!.IsProposed ? "（建议，未经确认）" : "")}", ""));
            }

            Received(lines, figures);
            var assessment = new AidAssessment(
                kind,
                cap,
                figures.Received,
                figures.Pending,
                ceiling!.IsProposed,
                trouble,
                lines
            );
            if (assessment is { Left: { } left, Cap: { } of })
            {
                var pending = figures.Pending == 0 ? "" : $" − {Yuan(figures.Pending)}";
                lines.Add(new("今年还可以", $"{Yuan(of)} − {Yuan(figures.Received)}{pending} = {Yuan(left)} 元", ""));
            }

            return assessment;
        }
    }

    private static (decimal? Limit, string Words) Work(
        CeilingFormula formula,
        AidFigures figures,
        IReadOnlyList<Benchmark> benchmarks,
        string areaCode
    )
    {
        if (formula.Benchmark is not { } code)
        {
            return formula.Work(figures, null);
        }

        var benchmark = benchmarks.First(one => one.Code == code);
        return benchmark.On(figures.Day, areaCode) is { } value
            ? formula.Work(figures, value)
            : (
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figures.Day:yyyy-MM-dd} 没有“{benchmark.Name}”的数值，不能测算；不会用邻近年度的数值代替"
                )
            );
    }

    private static void Received(List<WorkingLine> lines, AidFigures figures)
    {
        lines.Add(new($"{figures.Day.Year} 年已领取", $"{Yuan(figures.Received)} 元", ""));
        if (figures.Pending != 0)
        {
            lines.Add(new("已批准、尚未发放", $"{Yuan(figures.Pending)} 元", ""));
        }
    }

    private static string Yuan(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
