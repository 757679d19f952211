namespace Platform.Regions.Conformance;

/// <summary>A rule a region does not keep, and where.</summary>
/// <param name="Place">What is wrong, in Chinese, naming the place in the description.</param>
public sealed record BrokenRule(IRegionRule Rule, string Place)
{
    public string InWords => $"不合“{Rule.Name}”：{Place}";
}
