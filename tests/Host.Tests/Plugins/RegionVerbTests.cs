using Platform.Host.Plugins.Conformance;
using Platform.Host.Plugins.Verbs;
using Platform.Host.Verbs;
using Platform.Regions;
using Platform.Regions.Conformance;
using Platform.Testing;

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
        string[] said =
        [
            "✗ 行政区划代码是六位数字　〔CodeHasSixDigits〕",
            "哪里　　行政区划代码“12345”不是六位数字",
            "为什么　单位登记、案件和接口都按六位行政区划代码找地区。",
            "怎样改　按 GB/T 2260 填写",
            "例如　　Code = \"123456\",",
            "看哪里　…Region.cs；plugins/GUIDE.md“…Region.cs”一节",
            "2 个插件中有 1 个不能用。",
        ];
        Assert.All(said, words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HasNoDoor", "下一步　在 …Region.cs 的第一行写上入口")]
    [InlineData("MissesLibrary", "下一步　这个库既不是平台共用的，也不在插件文件夹里")]
    [InlineData("WantsFutureContract", "下一步　重新编译：dotnet build src/Host。")]
    public async Task Check_says_what_to_do_where_a_plugin_does_not_load(string name, string next)
    {
        using var shelf = new TemporaryShelf(name);

        var (exitCode, output) = await RunAsync(new RegionsCheck(shelf.Load()), name);

        Assert.Equal(1, exitCode);
        Assert.Contains(next, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_names_every_place_that_waits_for_its_document()
    {
        var region = SampleRegion.Region with
        {
            Offices = [new("centre", Pending.Quote("名称")) { Source = Pending.Clause }],
        };
        var draft = new InstalledPlugin("Draft", PluginStatus.Draft, []) { Region = region };

        var (exitCode, output) = await RunAsync(new RegionsCheck(new([draft])));

        Assert.Equal(0, exitCode);
        Assert.Contains("待按文件填写 2 处", output, StringComparison.Ordinal);
        Assert.Contains("Office.Name", output, StringComparison.Ordinal);
        Assert.Contains("Office.Source", output, StringComparison.Ordinal);
        Assert.Contains("其中 1 个拟订中，填完以前不对外办理。", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "公示天数：由张贴单位定〔三〕")]
    [InlineData(false, "（样办〔2026〕1号）三〕")]
    public async Task Check_names_the_document_only_where_there_are_several(bool isOnlyOne, string said)
    {
        var region = SampleRegion.Region with
        {
            Sources = isOnlyOne ? [SampleRegion.Guide] : [SampleRegion.Guide, new("", "另一份文件", "县总工会", null)],
            Silences = [new("公示天数", "由张贴单位定", SampleRegion.Guide.At("三"))],
        };

        var (_, output) = await RunAsync(
            new RegionsCheck(new([new InstalledPlugin("Some", PluginStatus.Active, []) { Region = region }]))
        );

        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_explained_and_all_are_listed()
    {
        var check = new RegionsCheck(new(Array.Empty<InstalledPlugin>()));

        var (_, all) = await RunAsync(check, "--explain");
        var (_, one) = await RunAsync(check, "--explain", nameof(CodeHasSixDigits));

        Assert.All(PluginRules.All, rule => Assert.Contains(rule.Name, all, StringComparison.Ordinal));
        Assert.Contains("为什么　", one, StringComparison.Ordinal);
        await Assert.ThrowsAsync<UsageException>(() => RunAsync(check, "--explain", "NoSuchRule"));
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
        Assert.All(
            region.ServiceItems.SelectMany(item => item.Guide.Requirements.Concat(item.Guide.Notes)),
            words => Assert.Contains(words, output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_name_nobody_bears_is_told_so()
    {
        using var shelf = new TemporaryShelf();

        var check = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new RegionsCheck(shelf.Load()), "Nowhere"));
        var show = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new RegionsShow(shelf.Load()), "000000"));

        Assert.StartsWith("没有名为 Nowhere 的插件。现有：", check.Message, StringComparison.Ordinal);
        Assert.StartsWith("没有代码为 000000 的地区。", show.Message, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(IVerb verb, params string[] arguments)
    {
        await using var output = new StringWriter();
        var exitCode = await verb.RunAsync(new(arguments, output, TextWriter.Null));
        return (exitCode, output.ToString());
    }
}
