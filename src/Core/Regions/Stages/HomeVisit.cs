namespace Platform.Regions;

/// <summary>入户调查: the household is looked up and what was found is written down.</summary>
public sealed record HomeVisit(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public required VisitRule Rule { get; init; }

    public override Duty Duty => Duty.Investigating;
}
