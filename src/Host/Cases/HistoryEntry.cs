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
                .Concat(file.Contents.Moves.Select(Of))
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

    /// <summary>From here on by another edition of the rules; what stands above was made under the one before.</summary>
    private static HistoryEntry Of(CaseMove move) =>
        new(
            move.At,
            move.ToStageName == move.FromStageName ? move.FromStageName : $"{move.FromStageName} → {move.ToStageName}",
            move.IsBack ? "改回旧版办理" : "改按新版办理",
            $"{move.ByName}（{move.ByTitle}）",
            move.BodyName,
            move.Reason
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

    /// <summary>
    /// A stage that a changed answer took off the route is still named in the item's chain; one the newer edition has no
    /// longer, in what was decided there.
    /// </summary>
    private static string NameOf(CaseFile file, string? code) =>
        file.Item.Approval.SelectMany(stage => stage is OneOf choice ? choice.Ways.Prepend(stage) : [stage])
            .FirstOrDefault(stage => stage.Code == code)
            ?.Name
        ?? file.Contents.Decisions.FirstOrDefault(decision => decision.StageCode == code)?.StageName
        ?? "";
}
