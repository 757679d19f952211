namespace Platform.Regions;

/// <summary>A yes/no question was answered yes.</summary>
public sealed record Answered(string Key, string Label) : Condition
{
    /// <summary>How its negation is said; see <see cref="YesNo.Otherwise"/>.</summary>
    public string? Otherwise { get; init; }

    public override string InWords => Label;

    public override IEnumerable<string> Keys => [Key];

    public override bool Holds(IFacts facts) => facts[Key] == YesNo.Yes;
}
