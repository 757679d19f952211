namespace Platform.Approvals;

/// <summary>
/// 数据对碰: the result of laying one register beside what the household declared. Recorded once and never changed; looking
/// again, or explaining a difference, is another row, and the newest of a register counts.
/// </summary>
public sealed class RegisterComparison
{
    public Guid Id { get; init; }

    /// <summary>The case compared for.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The stage, or the way of a stage, it was compared at.</summary>
    public required string StageCode { get; init; }

    /// <summary>What was compared with, e.g. 社会保险.</summary>
    public required string Register { get; init; }

    public required ComparisonResult Result { get; init; }

    /// <summary>What the register says; always there unless it agrees.</summary>
    public string? Remark { get; init; }

    /// <summary>核实说明: what looking into a difference found, so that the case may go on all the same.</summary>
    public string? Explanation { get; init; }

    public required DateOnly ComparedOn { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>A difference nobody has looked into yet.</summary>
    public bool IsUnexplained => Result is ComparisonResult.Differs && Explanation is null;
}
