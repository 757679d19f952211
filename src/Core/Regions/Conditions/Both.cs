namespace Platform.Regions;

/// <summary>且.</summary>
public sealed record Both(Condition A, Condition B) : Condition
{
    public override string InWords => $"{Grouped(A)}且{Grouped(B)}";

    public override IEnumerable<string> Keys => A.Keys.Concat(B.Keys);

    public override bool Holds(IFacts facts) => A.Holds(facts) && B.Holds(facts);

    private static string Grouped(Condition part) => part is Either ? $"（{part.InWords}）" : part.InWords;
}
