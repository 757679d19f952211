using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Host.Plugins.Conformance;
using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins;

/// <summary>
/// Finds plugins/NAME/NAME.dll and asks each for its region. Whatever is wrong with one is written beside its name; the
/// others serve.
/// </summary>
internal sealed partial class RegionLoader(bool serveDrafts, ILogger log)
{
    private readonly List<InstalledPlugin> _plugins = [];

    /// <param name="root">The folder of the plugin folders.</param>
    /// <param name="disabled">Names of folders to leave alone.</param>
    /// <param name="services">Where the services of plugins that serve go.</param>
    /// <param name="serveDrafts">Drafts serve too: for a developer, who tries what still waits for its document.</param>
    public static Catalogue Load(
        string root,
        IReadOnlyCollection<string> disabled,
        IServiceCollection services,
        ILogger log,
        bool serveDrafts = false
    )
    {
        var loader = new RegionLoader(serveDrafts, log);
        var folders = Directory.Exists(root) ? Directory.GetDirectories(root) : [];
        foreach (var folder in folders.Order(StringComparer.Ordinal))
            loader.Add(folder, disabled.Contains(Path.GetFileName(folder)), services);
        return new(loader._plugins);
    }

    private void Add(string folder, bool isDisabled, IServiceCollection services)
    {
        var name = Path.GetFileName(folder);
        var own = new ServiceCollection();
        var plugin = isDisabled
            ? new(name, PluginStatus.Disabled, ["在设置 Plugins:Disabled 中停用"])
            : Try(name, folder, own);
        _plugins.Add(plugin);
        if (plugin.Serves)
        {
            services.Add(own);
            Loaded(name, plugin.Region!.Name);
        }
        else if (plugin.Status is PluginStatus.Draft)
        {
            Waits(name, plugin.Reasons[0]);
        }
        else
        {
            LeftOut(name, plugin.Status.InWords, string.Join("；", plugin.Reasons));
        }
    }

    private InstalledPlugin Try(string name, string folder, ServiceCollection own)
    {
        try
        {
            return Open(name, folder, own);
        }
#pragma warning disable CA1031 // A plugin may throw anything; none of it may stop the Host.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Faulty(name, PluginFault.Of(name, fault));
        }
    }

    private InstalledPlugin Open(string name, string folder, ServiceCollection own)
    {
        var dll = Path.Combine(folder, name + ".dll");
        if (!File.Exists(dll))
            return Faulty(name, PluginFault.NoDll(name));

        if (ContractReference.Of(dll) is not { } version)
            return Faulty(name, PluginFault.NoContract(name));

        if (!ContractReference.IsSupported(version))
            return Faulty(name, PluginFault.OtherContract(version), PluginStatus.NotSupported);

        if (AssemblyName.GetAssemblyName(dll).Name is { } assemblyName && assemblyName != name)
            return Faulty(name, PluginFault.OtherName(name, assemblyName));

        var assembly = new PluginLoadContext(dll).LoadWhole();
        if (assembly.GetCustomAttribute<RegionPluginAttribute>() is not { } door)
            return Faulty(name, PluginFault.NoDoor);

        var plugin = (IRegionPlugin)Activator.CreateInstance(door.Plugin)!;
        var region = plugin.Region;
        plugin.AddServices(own);
        return Judged(name, folder, assembly, region, own);
    }

    /// <summary>Loaded; now its rules are looked at.</summary>
    private InstalledPlugin Judged(string name, string folder, Assembly assembly, Region region, ServiceCollection own)
    {
        var accepted = _plugins.Where(other => other.Serves).Select(other => other.Region!);
        using var papers = new ServiceCollection { own }
            .AddLogging()
            .BuildServiceProvider();
        var broken = PluginRules.Broken(new(region, assembly, folder, [.. accepted], papers));
        var unfilled = region.Unfilled.Count();
        var plugin =
            broken.Count > 0 ? new(name, PluginStatus.Faulty, [.. broken.Select(rule => rule.InWords)])
            : unfilled > 0 ? new(name, PluginStatus.Draft, [$"还有 {unfilled} 处“{Pending.Words}”，填完以前不对外办理"])
            : new InstalledPlugin(name, PluginStatus.Active, []);
        return plugin with
        {
            Region = region,
            Assembly = assembly,
            Broken = broken,
            Serves = plugin.Serves || (serveDrafts && plugin.Status is PluginStatus.Draft),
        };
    }

    private static InstalledPlugin Faulty(string name, PluginFault fault, PluginStatus status = PluginStatus.Faulty) =>
        new(name, status, [fault.Words]) { NextStep = fault.NextStep };

    [LoggerMessage(LogLevel.Information, "Plugin {Name} serves {Region}")]
    private partial void Loaded(string name, string region);

    [LoggerMessage(LogLevel.Warning, "Plugin {Name} is a draft and serves nobody: {Reason}")]
    private partial void Waits(string name, string reason);

    [LoggerMessage(LogLevel.Error, "Plugin {Name} is left out ({Status}): {Reasons}")]
    private partial void LeftOut(string name, string status, string reasons);
}
