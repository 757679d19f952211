namespace Platform.Regions;

/// <summary>
/// 受理: the papers are complete and in order; the electronic archive opens, unless a determination opens it. May ask for
/// corrections (补正) or refuse (不予受理), which is not a denial (不予认定).
/// </summary>
public sealed record Acceptance(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public CorrectionRule? Correction { get; init; }

    /// <summary>The call to be made when the application is accepted; null where none is prescribed.</summary>
    public CallScript? CallOnAcceptance { get; init; }

    /// <summary>The call to be made when it is refused.</summary>
    public CallScript? CallOnRefusal { get; init; }

    /// <summary>Null where a refusal is told as any other outcome, or by the call above.</summary>
    public OutcomeFeedback? OnRefusal { get; init; }

    /// <summary>
    /// 告知理由: the document asks for the reason of a refusal and no more. Otherwise it also names who is competent instead
    /// and what legal remedies there are.
    /// </summary>
    public bool RefusalGivesReasonOnly { get; init; }

    /// <summary>
    /// The union of the applicant's own unit takes the papers in as the first part of its investigation; a body above it
    /// decides on them.
    /// </summary>
    public override Duty Duty => By is Party.PrimaryUnion ? Duty.Investigating : Duty.Deciding;
}
