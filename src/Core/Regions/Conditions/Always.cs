namespace Platform.Regions;

/// <summary>Holds for everybody.</summary>
public sealed record Always : Condition
{
    public override string InWords => "";

    public override IEnumerable<string> Keys => [];

    public override bool Holds(IFacts facts) => true;
}
