using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>How a denial reaches the worker, and how an archive leaves the register.</summary>
internal static class EndRows
{
    public static IReadOnlyList<ComparedRow> Of(ComparedPlace left, ComparedPlace right) =>
        [
            new("不予认定怎样告知", Denial(left), Denial(right)),
            new(
                "怎样退出",
                Exit(left, exits => exits.Options.Select(option => option.Name)),
                Exit(right, exits => exits.Options.Select(option => option.Name))
            ),
            new("退出由谁决定", Exit(left, Decided), Exit(right, Decided)),
            new("退出公示", Exit(left, Posted), Exit(right, Posted)),
            new("退出后回访", Exit(left, Followed), Exit(right, Followed)),
        ];

    private static ComparedCell Denial(ComparedPlace place)
    {
        var told = place.Route.OfType<Determination>().Where(stage => stage.OnDenial is not null).ToList();
        return told.Count == 0
            ? ComparedCell.Unset
            : new(
                [.. told.Select(stage => stage.OnDenial!.InWords("不予认定")).Distinct()],
                [.. told.Select(stage => stage.OnDenial!.Source)]
            );
    }

    private static ComparedCell Exit(ComparedPlace place, Func<ExitRules, IEnumerable<string>> says) =>
        place.Side.Region.Exits is { } exits ? new([.. says(exits)], [exits.Source]) : ComparedCell.Unset;

    private static IEnumerable<string> Decided(ExitRules exits) => [exits.DecidedBy.InWords];

    private static IEnumerable<string> Posted(ExitRules exits) =>
        [exits.NoticeAtLeast is { } days ? $"不少于 {days.Count} 个工作日" : StageWords.Unset];

    private static IEnumerable<string> Followed(ExitRules exits) =>
        [exits.FollowUpMonths is { } months ? $"{months} 个月内" : StageWords.Unset];
}
