namespace Platform.Regions.Tests;

/// <summary>A region may begin as a copy too: what it takes is a build, and nothing outside its folder.</summary>
public sealed class CopiedFolderTests : IDisposable
{
    /// <summary>Behind the original in the order of names: of two that claim one region the first serves.</summary>
    private const string Name = "Zhejiang.Copied";
    private readonly Workshop _workshop = new();

    [Fact]
    public void It_is_found_after_a_build_and_serves_once_it_has_a_code_and_a_name_of_its_own()
    {
        var original = Path.GetFileName(Shelf.Sources[0]);
        CopyRenamed(Shelf.Sources[0]);

        _workshop.Build(Name);
        var unchanged = _workshop.Load(Name, serveDrafts: false, original).Plugins;
        Assert.Equal([PluginStatus.Active, PluginStatus.Faulty], unchanged.Select(plugin => plugin.Status));

        var region = Directory.GetFiles(_workshop.FolderOf(Name), "*Region.cs").Single();
        var described = Shelf.Catalogue.Plugins.Single(plugin => plugin.Name == original).Region!;
        File.WriteAllText(
            region,
            File.ReadAllText(region).Replace(described.Code, "999999").Replace(described.Name, "示例省示例县")
        );

        _workshop.Build(Name);
        var renamed = _workshop.Load(Name, serveDrafts: false, original);
        Assert.All(renamed.Plugins, plugin => Assert.Equal(PluginStatus.Active, plugin.Status));
        Assert.Equal("示例省示例县", renamed.Find("999999")!.Name);
    }

    public void Dispose() => _workshop.Dispose();

    private void CopyRenamed(string original)
    {
        var folder = Directory.CreateDirectory(_workshop.FolderOf(Name)).FullName;
        foreach (var file in Directory.GetFiles(original))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.Move(Path.Combine(folder, Path.GetFileName(original) + ".csproj"), Path.Combine(folder, Name + ".csproj"));
    }
}
