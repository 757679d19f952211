using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Host.Plugins.Conformance;
using Platform.Regions;

namespace Platform.Host.Plugins;

/// <summary>
/// Finds plugins/NAME/NAME.dll and asks each for its region. Whatever is wrong with one is written beside its name; the
/// others serve.
/// </summary>
internal sealed partial class RegionLoader(ILogger log)
{
    private readonly List<InstalledPlugin> _plugins = [];

    /// <param name="root">The folder of the plugin folders.</param>
    /// <param name="disabled">Names of folders to leave alone.</param>
    /// <param name="services">Where the services of active plugins go.</param>
    public static Catalogue Load(
        string root,
        IReadOnlyCollection<string> disabled,
        IServiceCollection services,
        ILogger log
    )
    {
        var loader = new RegionLoader(log);
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
        if (plugin.Status is PluginStatus.Active)
        {
            services.Add(own);
            Loaded(name, plugin.Region!.Name);
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
            return new(name, PluginStatus.Faulty, [PluginFault.InWords(name, fault)]);
        }
    }

    private InstalledPlugin Open(string name, string folder, ServiceCollection own)
    {
        var dll = Path.Combine(folder, name + ".dll");
        if (!File.Exists(dll))
            return new(name, PluginStatus.Faulty, [$"文件夹中没有 {name}.dll"]);

        if (ContractReference.Of(dll) is not { } version)
            return new(name, PluginStatus.Faulty, [$"{name}.dll 没有引用契约 {ContractReference.ContractName}"]);

        if (!ContractReference.IsSupported(version))
        {
            return new(
                name,
                PluginStatus.NotSupported,
                [$"按契约 {version} 编译，本平台的契约是 {ContractReference.Ours}，请用本平台的版本重新编译"]
            );
        }

        if (AssemblyName.GetAssemblyName(dll).Name is { } assemblyName && assemblyName != name)
        {
            return new(
                name,
                PluginStatus.Faulty,
                [$"{name}.dll 里的程序集名是 {assemblyName}；改名要连同工程文件一起改，再重新编译"]
            );
        }

        var assembly = new PluginLoadContext(dll).LoadWhole();
        if (assembly.GetCustomAttribute<RegionPluginAttribute>() is not { } door)
            return new(name, PluginStatus.Faulty, ["没有 [assembly: RegionPlugin(typeof(…))]，不知道从哪个类开始"]);

        var plugin = (IRegionPlugin)Activator.CreateInstance(door.Plugin)!;
        var region = plugin.Region;
        plugin.AddServices(own);

        var accepted = _plugins.Where(other => other.Status is PluginStatus.Active).Select(other => other.Region!);
        using var papers = new ServiceCollection { own }
            .AddLogging()
            .BuildServiceProvider();
        var violations = PluginRules.Violations(new(region, assembly, folder, [.. accepted], papers));
        return new(name, violations.Count == 0 ? PluginStatus.Active : PluginStatus.Faulty, violations)
        {
            Region = region,
            Assembly = assembly,
        };
    }

    [LoggerMessage(LogLevel.Information, "Plugin {Name} serves {Region}")]
    private partial void Loaded(string name, string region);

    [LoggerMessage(LogLevel.Error, "Plugin {Name} is left out ({Status}): {Reasons}")]
    private partial void LeftOut(string name, string status, string reasons);
}
