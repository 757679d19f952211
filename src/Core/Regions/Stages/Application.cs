namespace Platform.Regions;

/// <summary>申请: the form is complete and handed in.</summary>
public sealed record Application(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Investigating;
}
