using System.Net;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Plugins;

public sealed class BrokenPluginTests
{
    [Theory]
    [InlineData("ThrowsAtStart", PluginStatus.Faulty, "启动时出错（InvalidOperationException）：文件柜锁着")]
    [InlineData("MissesLibrary", PluginStatus.Faulty, "缺少依赖 QRCoder")]
    [InlineData("HasNoDoor", PluginStatus.Faulty, "没有 [assembly: RegionPlugin(typeof(…))]，不知道从哪个类开始")]
    [InlineData(
        "WantsFutureContract",
        PluginStatus.NotSupported,
        "按契约 1.99.0.0 编译，本平台的契约是 1.0.0.0，请用本平台的版本重新编译"
    )]
    [InlineData("BreaksRules", PluginStatus.Faulty, "不合“行政区划代码是六位数字”：行政区划代码“12345”不是六位数字")]
    public void It_is_marked_with_its_reason_and_the_rest_serve(string name, PluginStatus status, string reason)
    {
        using var shelf = new TemporaryShelf(name);

        var catalogue = shelf.Load();

        var broken = catalogue.Plugins.Single(plugin => plugin.Name == name);
        Assert.Equal(status, broken.Status);
        Assert.Contains(reason, broken.Reasons);
        Assert.Single(catalogue.Regions);
    }

    [Fact]
    public void A_file_that_is_no_program_is_marked()
    {
        using var shelf = new TemporaryShelf();
        shelf.Write("Junk", "这不是程序");

        var junk = shelf.Load().Plugins.Single(plugin => plugin.Name == "Junk");

        Assert.Equal(PluginStatus.Faulty, junk.Status);
        Assert.Equal(["Junk.dll 不是 .NET 程序集，可能已损坏"], junk.Reasons);
    }

    [Fact]
    public void An_empty_folder_is_marked()
    {
        using var shelf = new TemporaryShelf();
        Directory.CreateDirectory(Path.Combine(shelf.Folder, "Empty"));

        Assert.Equal(["文件夹中没有 Empty.dll"], shelf.Load().Plugins.Single(plugin => plugin.Name == "Empty").Reasons);
    }

    [Fact]
    public void A_file_that_was_only_renamed_is_told_so()
    {
        using var shelf = new TemporaryShelf();
        var from = Path.Combine(shelf.Folder, BuiltPlugins.AnyName);
        shelf.Copy(from, "Renamed");
        File.Move(
            Path.Combine(shelf.Folder, "Renamed", BuiltPlugins.AnyName + ".dll"),
            Path.Combine(shelf.Folder, "Renamed", "Renamed.dll")
        );

        Assert.Equal(
            [$"Renamed.dll 里的程序集名是 {BuiltPlugins.AnyName}；改名要连同工程文件一起改，再重新编译"],
            shelf.Load().Plugins.Single(plugin => plugin.Name == "Renamed").Reasons
        );
    }

    [Fact]
    public void One_that_is_switched_off_runs_no_code()
    {
        using var shelf = new TemporaryShelf("ThrowsAtStart");

        var catalogue = shelf.Load("ThrowsAtStart", BuiltPlugins.AnyName);

        Assert.All(catalogue.Plugins, plugin => Assert.Equal(PluginStatus.Disabled, plugin.Status));
        Assert.Empty(catalogue.Regions);
    }

    [Fact]
    public void Without_a_folder_there_are_simply_no_regions()
    {
        using var shelf = new TemporaryShelf();
        Directory.Delete(Path.Combine(shelf.Folder, BuiltPlugins.AnyName), recursive: true);

        Assert.Empty(shelf.Load().Plugins);
    }

    [Fact]
    public async Task The_host_serves_beside_all_of_them()
    {
        using var shelf = new TemporaryShelf(
            "ThrowsAtStart",
            "MissesLibrary",
            "HasNoDoor",
            "WantsFutureContract",
            "BreaksRules"
        );
        shelf.Write("Junk", "这不是程序");
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        await using var host = new HostFactory(database, shelf.Folder);
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }
}
