using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Plugins;
using Platform.Regions;

namespace Platform.Host.Tests.Plugins;

/// <summary>A folder of plugin folders, as a test composes it.</summary>
internal sealed class TemporaryShelf : IDisposable
{
    public TemporaryShelf(params string[] broken)
    {
        Copy(Path.Combine(BuiltPlugins.Folder, BuiltPlugins.AnyName), BuiltPlugins.AnyName);
        foreach (var name in broken)
            Copy(BuiltPlugins.OfBroken(name), name);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("plugins-").FullName;

    public Catalogue Load(params string[] disabled) =>
        RegionLoader.Load(Folder, disabled, new ServiceCollection(), NullLogger.Instance);

    public void Copy(string from, string name)
    {
        var to = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    public void Write(string name, string text)
    {
        var to = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(to, name + ".dll"), text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
