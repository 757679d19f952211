namespace Platform.Regions;

/// <summary>
/// 受理: the papers are complete and in order; the electronic archive opens. May ask for corrections (补正) or refuse
/// (不予受理), which is not a denial (不予认定).
/// </summary>
public sealed record Acceptance(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public CorrectionRule? Correction { get; init; }

    /// <summary>The call to be made when the application is accepted; null where none is prescribed.</summary>
    public CallScript? CallOnAcceptance { get; init; }

    /// <summary>The call to be made when it is refused.</summary>
    public CallScript? CallOnRefusal { get; init; }

    public override Duty Duty => Duty.Deciding;
}
