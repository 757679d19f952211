using Platform.Approvals;

namespace Platform.Cases;

/// <summary>A line of a list of cases.</summary>
public sealed record CaseRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public string ItemCode { get; init; } = "";

    public string ItemName { get; init; } = "";

    public string ApplicantName { get; init; } = "";

    public string UnitName { get; init; } = "";

    public CaseStatus Status { get; init; }

    public string StageCode { get; init; } = "";

    public string StageName { get; init; } = "";

    public DateTimeOffset StageSince { get; init; }

    public int? WaitsForBodyId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? CorrectionDueOn { get; init; }

    public DateOnly? NoticeOverFrom { get; init; }

    public Outcome? CallDueAbout { get; init; }
}
