using Platform.Regions;

namespace Platform.Rounds;

/// <summary>
/// A round of work over one union's subtree: 清理 of its archives, or 摸底. An overlay and never a gate: applying stays open
/// while it runs. Written once; how far it is follows from what happens to the archives, and ends with the report of the
/// union that opened it.
/// </summary>
public sealed class Round
{
    public required Guid Id { get; init; }

    /// <summary>Whose rules it follows.</summary>
    public required string RegionCode { get; init; }

    public required string Name { get; init; }

    public required RoundKind Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>The union that opened it; its subtree is the area.</summary>
    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>The documents that order it, as cited by whoever opened it.</summary>
    public required string Documents { get; init; }

    /// <summary>From the lowest level up; empty where none was set.</summary>
    public required IReadOnlyList<RoundDeadline> Deadlines { get; init; }

    /// <summary>The item by which an archive is kept; null for a survey, and where the documents name none.</summary>
    public string? KeptBy { get; init; }

    /// <summary>What the closing report has to say; empty where none is asked for.</summary>
    public required IReadOnlyList<string> SummaryPoints { get; init; }

    /// <summary>What unions hand up in it, as the plan described it when the round was opened.</summary>
    public required IReadOnlyList<ReportSheet> Sheets { get; init; }

    /// <summary>Null where nothing is reported week by week.</summary>
    public WeeklyReport? Weekly { get; init; }

    public required Guid OpenedById { get; init; }

    public required string OpenedByName { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
