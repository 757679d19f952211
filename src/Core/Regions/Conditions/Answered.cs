namespace Platform.Regions;

/// <summary>A yes/no question was answered yes.</summary>
public sealed record Answered(string Key, string Label) : Condition
{
    public override string InWords => Label;

    public override IEnumerable<string> Keys => [Key];

    public override bool Holds(IFacts facts) => facts[Key] == YesNo.Yes;
}
