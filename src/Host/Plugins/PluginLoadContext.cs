using System.Reflection;
using System.Runtime.Loader;
using Platform.Regions;

namespace Platform.Host.Plugins;

/// <summary>
/// One plugin's own world: the contract and the framework are the Host's, everything else must lie in the plugin's folder.
/// Falling back to whatever the Host happens to have would run the plugin on a version it was never tried with.
/// </summary>
internal sealed class PluginLoadContext(string dll) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(dll))
{
    private static readonly HashSet<string> Shared =
    [
        .. FrameworkAssemblies(),
        typeof(IRegionPlugin).Assembly.GetName().Name!,
        "Radzen.Blazor",
    ];

    private readonly AssemblyDependencyResolver _resolver = new(dll);

    /// <summary>
    /// Loads the plugin and all it refers to, so that a missing library shows now and not at the first citizen.
    /// </summary>
    public Assembly LoadWhole()
    {
        var plugin = LoadFromAssemblyPath(dll);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Queue<Assembly>([plugin]);
        while (waiting.TryDequeue(out var assembly))
        {
            foreach (var name in assembly.GetReferencedAssemblies().Where(name => seen.Add(name.Name!)))
            {
                var reference = LoadFromAssemblyName(name);
                if (GetLoadContext(reference) == this)
                    waiting.Enqueue(reference);
            }
        }

        return plugin;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Shared.Contains(assemblyName.Name!))
            return null;

        if (_resolver.ResolveAssemblyToPath(assemblyName) is { } path)
            return LoadFromAssemblyPath(path);

        return string.IsNullOrEmpty(assemblyName.CultureName)
            ? throw new FileNotFoundException($"缺少依赖 {assemblyName.Name}", assemblyName.Name)
            : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;

    /// <summary>What the runtime brought, not what lies beside the Host: those libraries are the Host's private matter.</summary>
    private static IEnumerable<string> FrameworkAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));
}
