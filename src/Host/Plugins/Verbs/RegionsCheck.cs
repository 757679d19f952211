using Platform.Host.Plugins.Conformance;
using Platform.Host.Verbs;
using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Verbs;

/// <summary>What the Host found at start, said in full: it fails where a plugin may not serve.</summary>
internal sealed class RegionsCheck(Catalogue catalogue) : IVerb
{
    public string Name => "regions check";

    public string Usage => "[名称或代码]　检查地区插件是否合乎规则，并列出文件未规定和推定的事项；有插件不能用时返回 1";

    public async Task<int> RunAsync(VerbCall call)
    {
        var plugins = Named(call.Arguments);
        foreach (var plugin in plugins)
            await ReportAsync(plugin, call.Out);

        var faulty = plugins.Count(IsFaulty);
        await call.Out.WriteLineAsync(
            faulty == 0
                ? $"{plugins.Count} 个插件，{PluginRules.All.Count} 条规则，全部合格。"
                : $"{plugins.Count} 个插件中有 {faulty} 个不能用。"
        );
        return faulty == 0 ? 0 : 1;
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
            : throw new UsageException(
                arguments is [var unknown]
                    ? $"没有名为 {unknown} 的插件。"
                    : "没有找到任何插件，请看设置 Plugins:Path。"
            );
    }

    private static bool IsFaulty(InstalledPlugin plugin) =>
        plugin.Status is PluginStatus.Faulty or PluginStatus.NotSupported;

    private static async Task ReportAsync(InstalledPlugin plugin, TextWriter output)
    {
        await output.WriteLineAsync($"{plugin.Name}　{plugin.Region?.Name}　{plugin.Status.InWords}");
        foreach (var reason in plugin.Reasons)
            await output.WriteLineAsync($"  ✗ {reason}");

        foreach (var rule in PluginRules.All.Where(rule => plugin.Reasons.Any(reason => reason.Contains(rule.Name))))
            await output.WriteLineAsync($"    怎样改：{rule.Remedy}");

        if (plugin.Region is { } region)
        {
            await output.WriteLineAsync($"  文件未规定 {region.Silences.Count} 项");
            foreach (var silence in region.Silences)
                await output.WriteLineAsync($"    · {silence.Topic}：{silence.Treatment}〔{silence.Where.InWords}〕");

            var inferences = region.Inferences.ToList();
            await output.WriteLineAsync($"  按文件推定 {inferences.Count} 项");
            foreach (var part in inferences)
                await output.WriteLineAsync($"    · {part.Where}：{part.Value.Inference}〔{part.Value.InWords}〕");
        }

        await output.WriteLineAsync();
    }
}
