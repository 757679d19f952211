namespace Platform.Regions;

/// <summary>One of some options was chosen.</summary>
public sealed record Chosen(string Key, string Label, IReadOnlyList<string> Options) : Condition
{
    public override string InWords => $"{Label}为{string.Join("、", Options)}";

    public override IEnumerable<string> Keys => [Key];

    public override bool Holds(IFacts facts) => facts[Key] is { } answer && Options.Contains(answer);
}
