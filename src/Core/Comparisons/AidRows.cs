using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>Which kinds of aid each region knows, and up to how much.</summary>
internal static class AidRows
{
    private static readonly ComparedCell Unknown = new(["文件没有列出这一种"], []);

    public static IReadOnlyList<ComparedRow> Of(Region left, Region right) =>
        [
            .. new[] { left, right }
                .SelectMany(region => region.Aid?.Kinds ?? [])
                .Select(rule => rule.Kind)
                .Distinct()
                .Select(kind => new ComparedRow(kind.InWords, Cell(left, kind), Cell(right, kind))),
        ];

    private static ComparedCell Cell(Region region, AidKind kind)
    {
        if (region.Aid is null)
        {
            return ComparedCell.Unset;
        }

        return region.Aid.Find(kind) is not { } rule
            ? Unknown
            : new(
                [
                    rule.Name,
                    .. rule.Ceiling is { } ceiling
                        ? ceiling.Formulas.Select(formula =>
                            $"上限{(ceiling.IsProposed ? "（建议，未经确认）" : "")}：{formula.InWords}"
                        )
                        : [$"上限：{StageWords.Unset}"],
                ],
                [rule.Source, .. rule.Ceiling?.Formulas.Select(formula => formula.Source) ?? []]
            );
    }
}
