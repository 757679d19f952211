namespace Platform.Regions;

/// <summary>非.</summary>
public sealed record Negation(Condition A) : Condition
{
    public override string InWords => A is Answered { Otherwise: { } words } ? words : $"不属于“{A.InWords}”";

    public override IEnumerable<string> Keys => A.Keys;

    public override bool Holds(IFacts facts) => !A.Holds(facts);
}
