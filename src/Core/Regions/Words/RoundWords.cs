using System.Globalization;

namespace Platform.Regions;

/// <summary>A round of work as sentences.</summary>
public static class RoundWords
{
    extension(RoundPlan round)
    {
        public IEnumerable<string> InWords =>
            [
                $"{round.Year} 年度{round.Kind.InWords}",
                .. round.Deadlines.Select(Deadline),
                .. round.SummaryPoints.Count == 0
                    ? Array.Empty<string>()
                    : [$"工作总结{To(round)}：{string.Join("、", round.SummaryPoints)}"],
            ];
    }

    private static string Deadline(LevelDeadline deadline) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{deadline.On:yyyy-MM-dd} 前：{deadline.By.InWords}{(deadline.Area is { } area ? $"（区划 {area}）" : "")}{(deadline.Brings is { } brings ? $"向{deadline.To.InWords}报送{brings}" : $"完成，报告{deadline.To.InWords}")}　〔{deadline.Source.InWords}〕"
        );

    private static string To(RoundPlan round) => round.SummaryTo is { } to ? $"报{to.InWords}" : "";
}
