namespace Platform.Regions;

/// <summary>Lines of a region read aloud that concern open archives.</summary>
internal static class ArchiveWords
{
    public static string Mark(ArchiveMark mark) => $"{mark.Name}（{mark.Code}）　〔{mark.Source.InWords}〕";

    public static string Change(ChangeRule change) =>
        $"{change.Name}：{string.Join("、", change.Suggests.Select(follow => follow.InWords))}，或者不需要办理　〔{change.Source.InWords}〕";

    public static string SpotCheck(SpotCheckRule rule) =>
        $"{rule.By.InWords}抽查，{(rule.Percent is { } percent ? $"不少于 {percent}%" : $"比例：{StageWords.Unset}")}　〔{rule.Source.InWords}〕";

    public static string Sanction(Sanction sanction) =>
        $"{sanction.Name}{(sanction.BarsFiling ? "：期间不受理申报" : "")}　〔{sanction.Source.InWords}〕";

    public static string Renewal(ExistingArchives renews) =>
        renews.OlderThanYears is { } years
            ? $"适用于建档超过 {years} 年的在册档案　〔{renews.Source.InWords}〕"
            : $"适用于在册档案　〔{renews.Source.InWords}〕";
}
