namespace Platform.Regions;

/// <summary>审核: a body goes through the form and the materials and gives its opinion.</summary>
public sealed record Review(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Investigating;
}
