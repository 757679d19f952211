namespace Platform.Regions;

/// <summary>How an archive is closed: who decides, with what proof, who is told.</summary>
public sealed record ExitRules(Party DecidedBy, Citation Source)
{
    public required IReadOnlyList<ExitOption> Options { get; init; }

    /// <summary>What the proposal has to bring, quoted, e.g. 相关证明材料; null where the document asks for nothing.</summary>
    public string? Proof { get; init; }

    /// <summary>做好解释说明: the household is told, and that is recorded, before the decision.</summary>
    public bool ExplainedFirst { get; init; }

    /// <summary>公示 of the exit; null where the document does not say, and the body that decides gives the days with a reason or none.</summary>
    public WorkingDays? NoticeAtLeast { get; init; }

    /// <summary>The household is visited so many months after the exit; null where the document does not say.</summary>
    public int? FollowUpMonths { get; init; }
}
