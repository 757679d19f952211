using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>All rules: the contract's own, and those that need a renderer or the DLL.</summary>
internal static class PluginRules
{
    public static IReadOnlyList<IRegionRule> All { get; } =
    [.. RegionRules.OfTheContract, .. RegionRules.In(typeof(PluginRules).Assembly)];

    public static IReadOnlyList<BrokenRule> Broken(Candidate candidate) =>
        [.. All.SelectMany(rule => rule.Violations(candidate).Select(place => new BrokenRule(rule, place)))];
}
