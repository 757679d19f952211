using Microsoft.AspNetCore.Components;

namespace Platform.Regions;

/// <summary>Every plugin found at start. It never changes after: another set of plugins is another start.</summary>
public sealed class Catalogue(IReadOnlyList<InstalledPlugin> plugins)
{
    private readonly Dictionary<string, InstalledPlugin> _serving = plugins
        .Where(plugin => plugin.Serves)
        .ToDictionary(plugin => plugin.Region!.Code);

    /// <summary>Regions that came without a plugin, as in tests of what works on descriptions alone.</summary>
    public Catalogue(IEnumerable<Region> regions)
        : this([
            .. regions.Select(region => new InstalledPlugin(region.Code, PluginStatus.Active, []) { Region = region }),
        ]) { }

    /// <summary>All of them with their health, in the order of their names.</summary>
    public IReadOnlyList<InstalledPlugin> Plugins { get; } = plugins;

    /// <summary>The regions in force.</summary>
    public IReadOnlyCollection<Region> Regions => [.. _serving.Values.Select(plugin => plugin.Region!)];

    /// <summary>Null where no active plugin answers for the code.</summary>
    public Region? Find(string code) => _serving.GetValueOrDefault(code)?.Region;

    public bool IsEnabled(string code) => _serving.ContainsKey(code);

    /// <summary>The operator installed it to be looked at before workers see it; see <c>Plugins:PreviewFirst</c>.</summary>
    public bool IsPreviewedFirst(string code) => _serving.GetValueOrDefault(code) is { IsPreviewedFirst: true };

    /// <summary>A plugin by its region's code or its own name, healthy or not; a serving one before any other.</summary>
    public InstalledPlugin? Installed(string codeOrName) =>
        Plugins
            .Where(plugin => plugin.Region?.Code == codeOrName || plugin.Name == codeOrName)
            .OrderByDescending(plugin => plugin.Serves)
            .FirstOrDefault();

    /// <summary>
    /// The edition of a service item a case opened on that day is judged by; an undated edition is the oldest. Null
    /// where the region or the item is not there, or its first edition starts later.
    /// </summary>
    public ServiceItem? ItemInForce(string code, string itemCode, DateOnly day) =>
        Find(code)
            ?.ServiceItems.Where(item => item.Code == itemCode && (item.From is null || item.From <= day))
            .MaxBy(item => item.From ?? DateOnly.MinValue);

    /// <summary>
    /// A certificate's or a form's paper, by the full name the description gives it. Null where the plugin no longer
    /// has it, as may be for an old edition: what was issued is kept as it was rendered.
    /// </summary>
    public Type? Component(string code, string fullName) =>
        _serving.GetValueOrDefault(code)?.Assembly?.GetType(fullName) is { } type
        && type.IsAssignableTo(typeof(ComponentBase))
            ? type
            : null;
}
