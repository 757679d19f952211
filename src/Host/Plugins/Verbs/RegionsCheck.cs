using Platform.Calendar;
using Platform.Host.Demo;
using Platform.Host.Plugins.Conformance;
using Platform.Host.Verbs;
using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Verbs;

/// <summary>What the Host found at start, said in full: it fails where a plugin may not serve.</summary>
/// <param name="demo">Null where the platform is no developer's.</param>
internal sealed class RegionsCheck(Catalogue catalogue, DemoPlans? demo = null) : IVerb
{
    private const string Explain = "--explain";

    public string Name => "regions check";

    public string Usage =>
        "[名称或代码]　检查地区插件是否合乎规则，并列出待填、文件未规定和推定的事项；有插件不能用时返回 1。"
        + "regions check --explain [规则]　解释规则";

    public async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments is [Explain, ..])
            return await ExplainAsync([.. call.Arguments.Skip(1)], call.Out);

        var plugins = Named(call.Arguments);
        foreach (var plugin in plugins)
            await ReportAsync(plugin, call.Out);

        var unplayable = await DemoAsync(plugins, call.Out);
        await call.Out.WriteLineAsync(Summary(plugins) + (unplayable ? "演示数据要先改好。" : ""));
        return unplayable || plugins.Any(IsFaulty) ? 1 : 0;
    }

    private static async Task<int> ExplainAsync(IReadOnlyList<string> rules, TextWriter output)
    {
        if (rules.Count == 0)
            await RuleManual.ListAsync(output);
        foreach (var rule in rules)
            await RuleManual.ExplainAsync(rule, output);
        return 0;
    }

    private IReadOnlyList<InstalledPlugin> Named(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 1)
            throw new UsageException("一次只检查一个插件；不写名称时检查全部。");

        IReadOnlyList<InstalledPlugin> found = arguments is [var name]
            ? [.. catalogue.Plugins.Where(plugin => plugin.Name == name || plugin.Region?.Code == name)]
            : catalogue.Plugins;
        return found.Count > 0
            ? found
            : throw new UsageException(UnknownPlugin.InWords(arguments.Count > 0 ? arguments[0] : "", catalogue));
    }

    private static bool IsFaulty(InstalledPlugin plugin) =>
        plugin.Status is PluginStatus.Faulty or PluginStatus.NotSupported;

    private static string Summary(IReadOnlyList<InstalledPlugin> plugins)
    {
        var drafts = plugins.Count(plugin => plugin.Status is PluginStatus.Draft);
        var waiting = drafts == 0 ? "" : $"其中 {drafts} 个拟订中，填完以前不对外办理。";
        var faulty = plugins.Count(IsFaulty);
        return (
                faulty == 0
                    ? $"{plugins.Count} 个插件，{PluginRules.All.Count} 条规则，全部合格。"
                    : $"{plugins.Count} 个插件中有 {faulty} 个不能用。"
            ) + waiting;
    }

    private static async Task ReportAsync(InstalledPlugin plugin, TextWriter output)
    {
        var region = plugin.Region is { } known ? $"　{known.Name}（{known.Code}）" : "";
        await output.WriteLineAsync($"{plugin.Name}{region}　{plugin.Status.InWords}");

        foreach (var broken in plugin.Broken.GroupBy(one => one.Rule))
            await RuleManual.WriteAsync(broken.Key, [.. broken.Select(one => one.Place)], output);

        if (plugin.Broken.Count == 0)
        {
            foreach (var reason in plugin.Reasons)
                await output.WriteLineAsync($"  {(IsFaulty(plugin) ? "✗" : "·")} {reason}");
        }

        if (plugin.NextStep.Length > 0)
            await output.WriteLineAsync($"      下一步　{plugin.NextStep}");

        if (plugin.Region is not null)
            await OpenAsync(plugin.Region, output);

        await output.WriteLineAsync();
    }

    /// <summary>A demo that no longer fits would stop a developer's Host at its start.</summary>
    private async Task<bool> DemoAsync(IReadOnlyList<InstalledPlugin> plugins, TextWriter output)
    {
        var faults = (demo?.Read() ?? [])
            .Where(plan => plugins.Any(plugin => plugin.Region?.Code == plan.Region))
            .SelectMany(plan => plan.Faults(catalogue.Find(plan.Region)!, ChinaTime.Today(TimeProvider.System)))
            .ToList();
        if (faults.Count == 0)
            return false;

        await output.WriteLineAsync("演示数据与规则不符，开发环境启动不了：");
        foreach (var fault in faults)
            await output.WriteLineAsync($"  ✗ Demo.json {fault}");
        await output.WriteLineAsync("      看哪里　Demo.json；plugins/GUIDE.md“Demo.json”一节");
        await output.WriteLineAsync();
        return true;
    }

    private static async Task OpenAsync(Region region, TextWriter output)
    {
        var unfilled = region.Unfilled.ToList();
        if (unfilled.Count > 0)
        {
            await output.WriteLineAsync($"  {Pending.Words} {unfilled.Count} 处");
            foreach (var place in unfilled.GroupBy(part => part.Where, part => part.Value))
            {
                var where = place.Key.Length == 0 ? region.Name : place.Key;
                await output.WriteLineAsync($"    · {where}　{string.Join("、", place)}");
            }
        }

        var silences = region.Silences.Where(silence => silence.Treatment != Pending.Words).ToList();
        await output.WriteLineAsync($"  文件未规定 {silences.Count} 项");
        foreach (var (topic, treatment, where) in silences)
            await output.WriteLineAsync($"    · {topic}：{treatment}〔{Place(region, where)}〕");

        var inferences = region.Inferences.ToList();
        await output.WriteLineAsync($"  按文件推定 {inferences.Count} 项");
        foreach (var part in inferences)
            await output.WriteLineAsync($"    · {part.Where}：{part.Value.Inference}〔{Place(region, part.Value)}〕");
    }

    /// <summary>With one document on the table nobody has to be told which.</summary>
    private static string Place(Region region, Citation where) =>
        region.Sources.Count == 1 && where.Clause.Length > 0 ? where.Clause : where.InWords;
}
