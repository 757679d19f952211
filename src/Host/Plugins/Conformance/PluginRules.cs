using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>All rules: the contract's own, and those that need a renderer or the DLL.</summary>
internal static class PluginRules
{
    public static IReadOnlyList<IRegionRule> All { get; } =
    [.. RegionRules.OfTheContract, .. RegionRules.In(typeof(PluginRules).Assembly)];

    /// <summary>Every violation of every rule, each as the rule and the place.</summary>
    public static IReadOnlyList<string> Violations(Candidate candidate) =>
        [.. All.SelectMany(rule => rule.Violations(candidate).Select(violation => $"不合“{rule.Name}”：{violation}"))];
}
