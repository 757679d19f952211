namespace Platform.Regions;

/// <summary>One of some options was chosen.</summary>
public sealed record Chosen(string Key, string Label, IReadOnlyList<string> Options) : Condition
{
    /// <summary>How it is said where the document says it shorter, e.g. 本人患病; null for the label and the options.</summary>
    public string? Words { get; init; }

    public override string InWords => Words ?? $"{Label}为{string.Join("、", Options)}";

    public override IEnumerable<string> Keys => [Key];

    public override bool Holds(IFacts facts) => facts[Key] is { } answer && Options.Contains(answer);
}
