using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Plugins;

namespace Platform.Regions.Tests;

/// <summary>A new region begins as a copy: what it takes is a build, and nothing outside its folder.</summary>
public sealed class CopiedFolderTests : IDisposable
{
    /// <summary>Behind the original in the order of names: of two that claim one region the first serves.</summary>
    private const string Name = "Zhejiang.Copied";
    private readonly string _root = Directory.CreateTempSubdirectory("copied-").FullName;

    private string Folder => Path.Combine(_root, "plugins", Name);

    [Fact]
    public void It_is_found_after_a_build_and_serves_once_it_has_a_code_and_a_name_of_its_own()
    {
        var original = Shelf.Sources[0];
        CopyRenamed(original);

        Build();
        var unchanged = Load(original).Plugins;
        Assert.Equal([PluginStatus.Active, PluginStatus.Faulty], unchanged.Select(plugin => plugin.Status));

        var region = Directory.GetFiles(Folder, "*Region.cs").Single();
        var described = Shelf.Catalogue.Plugins.Single(p => p.Name == Path.GetFileName(original)).Region!;
        File.WriteAllText(
            region,
            File.ReadAllText(region).Replace(described.Code, "999999").Replace(described.Name, "示例省示例县")
        );

        Build();
        var renamed = Load(original);
        Assert.All(renamed.Plugins, plugin => Assert.Equal(PluginStatus.Active, plugin.Status));
        Assert.Equal("示例省示例县", renamed.Find("999999")!.Name);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void CopyRenamed(string original)
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(original))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        File.Move(Path.Combine(Folder, Path.GetFileName(original) + ".csproj"), Path.Combine(Folder, Name + ".csproj"));

        // The neighbours of every plugin folder, as they are.
        var repository = Path.GetFullPath(Path.Combine(original, "../.."));
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
                Path.Combine(_root, file),
                $"""<Project><Import Project="{Path.Combine(repository, file)}" /></Project>"""
            );
        }
    }

    private void Build()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["build", Folder, "-nodeReuse:false", $"-p:ArtifactsPath={_root}/artifacts"]
        )
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _root,
        };
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, output);
    }

    private Catalogue Load(string original)
    {
        var shelf = Directory.CreateDirectory(Path.Combine(_root, "shelf-" + Guid.NewGuid())).FullName;
        var built = Directory.GetDirectories(
            Path.Combine(_root, "artifacts/bin/Host"),
            "plugins",
            SearchOption.AllDirectories
        );
        Copy(Path.Combine(built.Single(), Name), shelf);
        Copy(Path.Combine(Shelf.Folder, Path.GetFileName(original)), shelf);
        return RegionLoader.Load(shelf, [], new ServiceCollection(), NullLogger.Instance);
    }

    private static void Copy(string folder, string shelf)
    {
        var to = Directory.CreateDirectory(Path.Combine(shelf, Path.GetFileName(folder))).FullName;
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
