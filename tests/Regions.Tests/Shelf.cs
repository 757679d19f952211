using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Plugins;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests;

/// <summary>The plugins as they were built, loaded the way the Host loads them. Nobody keeps a list.</summary>
internal static class Shelf
{
    public static string Folder { get; } = Metadata("Plugins");

    private static readonly Lazy<Catalogue> Loaded = new(() =>
        RegionLoader.Load(Folder, [], new ServiceCollection(), NullLogger.Instance, serveDrafts: true)
    );

    public static Catalogue Catalogue => Loaded.Value;

    /// <summary>The folders a region's description is written in.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        .. Directory
            .GetDirectories(Metadata("Sources"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Order(StringComparer.Ordinal),
    ];

    public static Candidate Candidate(InstalledPlugin plugin)
    {
        var region = plugin.Region!;
        return new(
            region,
            plugin.Assembly!,
            Path.Combine(Folder, plugin.Name),
            [.. Catalogue.Regions.Where(other => other.Code != region.Code)],
            new ServiceCollection().AddLogging().BuildServiceProvider()
        );
    }

    public static Region Region(string code) => Catalogue.Find(code) ?? throw new InvalidOperationException(code);

    private static string Metadata(string key) =>
        typeof(Shelf)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == key)
            .Value!;
}
