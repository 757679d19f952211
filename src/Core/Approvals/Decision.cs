using Platform.Regions;

namespace Platform.Approvals;

/// <summary>
/// One act upon a run, recorded once and never changed: the database refuses updates and deletions. Name, post and body
/// are as of the act.
/// </summary>
public sealed class Decision
{
    public Guid Id { get; init; }

    /// <summary>The case decided upon.</summary>
    public required Guid RunId { get; init; }

    /// <summary>1, 2, 3 … within the run; unique, so that two officers pressing at once make one decision.</summary>
    public required int Sequence { get; init; }

    public required string StageCode { get; init; }

    public required string StageName { get; init; }

    public required Duty Duty { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Null when the applicant acted without an account.</summary>
    public Guid? AccountId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public int? BodyId { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In the officer's words; always there when the outcome needs one.</summary>
    public string? Reason { get; init; }
}
