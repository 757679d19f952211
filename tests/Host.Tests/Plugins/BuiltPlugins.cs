using System.Reflection;

namespace Platform.Host.Tests.Plugins;

/// <summary>Where the build left the plugins, the good ones and those of tests/BrokenPlugins.</summary>
internal static class BuiltPlugins
{
    public static string Folder { get; } = Metadata("Plugins");

    /// <summary>The one of them the tests stand on, whichever it is.</summary>
    public static string AnyName { get; } =
        Directory
            .GetDirectories(Folder)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
            .First();

    public static string OfBroken(string name) => Path.Combine(Metadata("Built"), name, Metadata("Pivots"));

    private static string Metadata(string key) =>
        typeof(BuiltPlugins)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == key)
            .Value!;
}
