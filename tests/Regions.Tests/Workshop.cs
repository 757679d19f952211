using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Plugins;

namespace Platform.Regions.Tests;

/// <summary>A folder beside the repository in which a new plugin is made and built as it would be in plugins/.</summary>
internal sealed class Workshop : IDisposable
{
    public Workshop()
    {
        Directory.CreateDirectory(Path.Combine(Root, "plugins"));
        foreach (
            var file in new[]
            {
                "plugins/Directory.Build.props",
                "plugins/Directory.Build.targets",
                "Directory.Packages.props",
            }
        )
        {
            File.WriteAllText(
                Path.Combine(Root, file),
                $"""<Project><Import Project="{Path.Combine(Repository, file)}" /></Project>"""
            );
        }
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Shelf.Sources[0], "../.."));

    public string Root { get; } = Directory.CreateTempSubdirectory("workshop-").FullName;

    public string FolderOf(string plugin) => Path.Combine(Root, "plugins", plugin);

    public string Build(string plugin) =>
        Dotnet("build", FolderOf(plugin), "-nodeReuse:false", $"-p:ArtifactsPath={Root}/artifacts");

    /// <summary>The plugin as it was built last, beside others that were built with the repository.</summary>
    public Catalogue Load(string plugin, bool serveDrafts, params string[] others)
    {
        var shelf = Directory.CreateDirectory(Path.Combine(Root, "shelf-" + Guid.NewGuid())).FullName;
        var built = Directory.GetDirectories(
            Path.Combine(Root, "artifacts/bin/Host"),
            "plugins",
            SearchOption.AllDirectories
        );
        Copy(Path.Combine(built.Single(), plugin), shelf);
        foreach (var other in others)
            Copy(Path.Combine(Shelf.Folder, other), shelf);
        return RegionLoader.Load(shelf, [], new ServiceCollection(), NullLogger.Instance, serveDrafts);
    }

    /// <summary>Runs the SDK in this folder; fails with what it said.</summary>
    public string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Root,
        };
        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, output);
        return output;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string folder, string shelf)
    {
        var to = Directory.CreateDirectory(Path.Combine(shelf, Path.GetFileName(folder))).FullName;
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
