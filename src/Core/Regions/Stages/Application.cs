namespace Platform.Regions;

/// <summary>申请: the form is complete and handed in.</summary>
public sealed record Application(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>Null where the documents name the unit's own union only.</summary>
    public AlsoFiledBy? AlsoFiledBy { get; init; }

    public override Duty Duty => Duty.Investigating;
}
