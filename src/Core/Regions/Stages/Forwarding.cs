namespace Platform.Regions;

/// <summary>报送: a body collects the list and the papers of its units and hands them up.</summary>
public sealed record Forwarding(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Executing;
}
