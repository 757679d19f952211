namespace Platform.Rounds;

/// <summary>
/// What a union reported upward, as it stood at that moment: later changes of the archives do not change it. A further
/// report is another row.
/// </summary>
public sealed class RoundReport
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>From 1: the last one counts.</summary>
    public required int Sequence { get; init; }

    /// <summary>Null at the top of the tree.</summary>
    public int? ToBodyId { get; init; }

    public string? ToBodyName { get; init; }

    /// <summary>The union's last day; null where none was set.</summary>
    public DateOnly? DueOn { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public required Guid ById { get; init; }

    public required string ByName { get; init; }

    public required string ByTitle { get; init; }

    public required RoundFigures Figures { get; init; }

    /// <summary>The same, for each union directly below.</summary>
    public required IReadOnlyList<ReportedBelow> Below { get; init; }

    /// <summary>工作总结, point by point.</summary>
    public required IReadOnlyList<SummaryText> Summary { get; init; }

    public string? Remark { get; init; }

    public bool IsLate => DueOn < ReportedOn;
}
