using Platform.Host.Plugins.Conformance;
using Platform.Host.Verbs;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Verbs;

/// <summary>What each rule is for and how it is kept, as <c>regions check</c> says it.</summary>
internal static class RuleManual
{
    private const string Guide = "plugins/GUIDE.md";

    /// <summary>Every rule on a line.</summary>
    public static async Task ListAsync(TextWriter output)
    {
        foreach (var rule in PluginRules.All)
            await output.WriteLineAsync($"  {rule.Id, -36}{rule.Name}");
        await output.WriteLineAsync(
            $"{PluginRules.All.Count} 条规则。解释其中一条：regions check --explain {PluginRules.All[0].Id}"
        );
    }

    /// <exception cref="UsageException">There is no rule of that name.</exception>
    public static Task ExplainAsync(string name, TextWriter output) =>
        PluginRules.All.FirstOrDefault(rule => rule.Id == name || rule.Name == name) is { } rule
            ? WriteAsync(rule, [], output)
            : throw new UsageException($"没有名为 {name} 的规则；全部规则：regions check --explain");

    /// <param name="places">Where it is broken; empty where it is only explained.</param>
    public static async Task WriteAsync(IRegionRule rule, IReadOnlyList<string> places, TextWriter output)
    {
        await output.WriteLineAsync($"  {(places.Count > 0 ? "✗" : "·")} {rule.Name}　〔{rule.Id}〕");
        foreach (var place in places)
            await output.WriteLineAsync($"      哪里　　{place}");
        await output.WriteLineAsync($"      为什么　{rule.Why}");
        await output.WriteLineAsync($"      怎样改　{rule.Remedy}");
        if (rule.Example is { } example)
            await output.WriteLineAsync($"      例如　　{example}");
        await output.WriteLineAsync($"      看哪里　{rule.MendedIn}；{Guide}“{rule.MendedIn}”一节");
    }

    extension(IRegionRule rule)
    {
        /// <summary>What it is called on the command line.</summary>
        private string Id => rule.GetType().Name;
    }
}
