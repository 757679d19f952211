namespace Platform.Regions;

/// <summary>认定: whether the applicant is a worker in hardship. May deny (不予认定).</summary>
public sealed record Determination(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Deciding;
}
