using Platform.Host.Plugins.Verbs;
using Platform.Host.Verbs;

namespace Platform.Host.Tests.Plugins;

public sealed class RegionVerbTests
{
    [Fact]
    public async Task Check_passes_and_lists_what_is_open()
    {
        using var shelf = new TemporaryShelf();
        var (exitCode, output) = await RunAsync(new RegionsCheck(shelf.Load()));

        Assert.Equal(0, exitCode);
        Assert.Contains("全部合格", output, StringComparison.Ordinal);
        Assert.All(
            shelf.Load().Regions.Single().Silences,
            silence => Assert.Contains(silence.Topic, output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Check_fails_with_the_reason_and_how_to_mend_it()
    {
        using var shelf = new TemporaryShelf("BreaksRules");
        var (exitCode, output) = await RunAsync(new RegionsCheck(shelf.Load()));

        Assert.Equal(1, exitCode);
        Assert.Contains("✗ 不合“行政区划代码是六位数字”", output, StringComparison.Ordinal);
        Assert.Contains("怎样改：按 GB/T 2260 填写", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_one_looks_at_that_one_only()
    {
        using var shelf = new TemporaryShelf("BreaksRules");

        var (exitCode, output) = await RunAsync(new RegionsCheck(shelf.Load()), BuiltPlugins.AnyName);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("BreaksRules", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_reads_the_region_aloud()
    {
        using var shelf = new TemporaryShelf();
        var region = shelf.Load().Regions.Single();

        var (exitCode, output) = await RunAsync(new RegionsShow(shelf.Load()), region.Code);

        Assert.Equal(0, exitCode);
        Assert.StartsWith($"{region.Name}（{region.Code}）", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_nobody_bears_is_told_so()
    {
        using var shelf = new TemporaryShelf();

        var check = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new RegionsCheck(shelf.Load()), "Nowhere"));
        var show = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new RegionsShow(shelf.Load()), "000000"));

        Assert.Equal("没有名为 Nowhere 的插件。", check.Message);
        Assert.StartsWith("没有代码为 000000 的地区。", show.Message, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(IVerb verb, params string[] arguments)
    {
        await using var output = new StringWriter();
        var exitCode = await verb.RunAsync(new(arguments, output, TextWriter.Null));
        return (exitCode, output.ToString());
    }
}
