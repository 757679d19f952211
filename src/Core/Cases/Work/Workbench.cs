namespace Platform.Cases;

/// <summary>工作台: what lies with the actor's body, grouped by what can be done.</summary>
public sealed record Workbench
{
    /// <summary>Today's work: nothing but the officer is missing. Nearest deadline first.</summary>
    public required IReadOnlyList<WorkItem> Today { get; init; }

    /// <summary>In the inbox, but something is missing; each says what and by which clause.</summary>
    public required IReadOnlyList<WorkItem> Stuck { get; init; }

    /// <summary>Elsewhere: the applicant, or the next body.</summary>
    public required IReadOnlyList<WorkItem> WithOthers { get; init; }

    /// <summary>Due within thirty days, or overdue.</summary>
    public required IReadOnlyList<WorkItem> DueSoon { get; init; }

    /// <summary>How many cases of the scope stand at which status.</summary>
    public required IReadOnlyDictionary<CaseStatus, int> Counts { get; init; }
}
