using Platform.Approvals;
using Platform.Cases;
using Platform.Regions;
using Platform.Visits;

namespace Platform.Host.Cases;

/// <summary>A line of what was put on record about a case.</summary>
internal sealed record HistoryEntry(
    DateTimeOffset At,
    string StageName,
    string Result,
    string People,
    string BodyName,
    string? Words
)
{
    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<HistoryEntry> Of(CaseFile file) =>
        [
            .. file
                .Contents.Decisions.Select(Of)
                .Concat(file.Contents.Visits.Select(visit => Of(file, visit)))
                .Concat(file.Contents.Feedback is { } told ? [Of(file, told)] : [])
                .OrderBy(entry => entry.At),
        ];

    private static HistoryEntry Of(Decision decision) =>
        new(
            decision.At,
            decision.StageName,
            decision.Outcome.InWords,
            $"{decision.PersonName}（{decision.PostTitle}）",
            decision.BodyName,
            decision.Reason
        );

    private static HistoryEntry Of(CaseFile file, Visit visit) =>
        new(
            visit.RecordedAt,
            NameOf(file, visit.StageCode),
            $"{visit.On:M月d日}{visit.Kind.InWords}：{visit.Conclusion.InWords}{(visit.IsReplaced ? "（已更正）" : "")}",
            string.Join("、", visit.Investigators.Select(person => person.Name)),
            visit.BodyName,
            null
        );

    private static HistoryEntry Of(CaseFile file, FeedbackRecord told) =>
        new(
            told.RecordedAt,
            NameOf(file, told.StageCode),
            $"{told.ToldOn:M月d日}{told.Way.InWords}反馈至职工本人",
            $"{told.TellerName}（{told.Teller.InWords}）",
            told.BodyName,
            told.Said
        );

    /// <summary>A stage that a changed answer took off the route is still named in the item's chain.</summary>
    private static string NameOf(CaseFile file, string? code) =>
        file.Item.Approval.SelectMany(stage => stage is OneOf choice ? choice.Ways.Prepend(stage) : [stage])
            .FirstOrDefault(stage => stage.Code == code)
            ?.Name
        ?? "";
}
