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
                .. round.Weekly is { } weekly ? [Weekly(round, weekly)] : Array.Empty<string>(),
                .. round.Sheets.Select(Sheet),
                .. round.SummaryPoints.Count == 0
                    ? Array.Empty<string>()
                    : [$"工作总结{To(round)}：{string.Join("、", round.SummaryPoints)}"],
            ];
    }

    private static string Weekly(RoundPlan round, WeeklyReport weekly) =>
        $"{weekly.DayInWords}：{weekly.By.InWords}向{weekly.To.InWords}报送{round.Sheets.FirstOrDefault(sheet => sheet.Code == weekly.SheetCode)?.Name}　〔{weekly.Source.InWords}〕";

    private static string Sheet(ReportSheet sheet) =>
        $"{sheet.Name}：{string.Join("、", sheet.By.Select(party => party.InWords))}报送{(sheet.Brings is { } brings ? $"{brings}" : "")}；{string.Join("；", sheet.Parts.Select(part => $"{part.Name}列 {string.Join("、", part.Columns.Select(column => column.Heading))}"))}　〔{sheet.Source.InWords}〕";

    private static string Deadline(LevelDeadline deadline) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{deadline.On:yyyy-MM-dd} 前：{deadline.WhoInWords}{(deadline.Brings is { } brings ? $"向{deadline.To.InWords}报送{brings}" : $"完成，报告{deadline.To.InWords}")}　〔{deadline.Source.InWords}〕"
        );

    private static string To(RoundPlan round) => round.SummaryTo is { } to ? $"报{to.InWords}" : "";
}
