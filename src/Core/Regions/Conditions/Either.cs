namespace Platform.Regions;

/// <summary>或.</summary>
public sealed record Either(Condition A, Condition B) : Condition
{
    public override string InWords => $"{A.InWords}，或{B.InWords}";

    public override IEnumerable<string> Keys => A.Keys.Concat(B.Keys);

    public override bool Holds(IFacts facts) => A.Holds(facts) || B.Holds(facts);
}
