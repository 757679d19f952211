using System.Text.Json;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests;

/// <summary>What <c>dotnet new platform-region</c> writes: it builds, keeps every rule, and serves nobody.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Name = "Zhejiang.Newcomer";
    private static readonly string[] Reasons = ["-n NAME：", "--code：", "--region-name："];

    private readonly Workshop _workshop = new();

    [Fact]
    public void A_new_region_builds_without_a_warning_and_is_a_draft_that_keeps_every_rule()
    {
        New(Name, "339999", "示例省示例市示例县");

        Assert.DoesNotContain(": warning ", _workshop.Build(Name), StringComparison.Ordinal);
        var catalogue = _workshop.Load(Name, serveDrafts: false);
        var plugin = catalogue.Plugins.Single();

        Assert.Empty(plugin.Broken);
        Assert.Equal(PluginStatus.Draft, plugin.Status);
        Assert.Empty(catalogue.Regions);
        Assert.Equal(("339999", "示例省示例市示例县"), (plugin.Region!.Code, plugin.Region.Name));
        SaysNothingUncited(plugin.Region);
        Assert.Equal(Name, _workshop.Load(Name, serveDrafts: true).Plugins.Single(one => one.Serves).Name);
    }

    [Fact]
    public void Its_demo_names_the_unions_above_it_and_its_tests_bear_its_name()
    {
        New(Name, "339999", "示例省示例市示例县");

        using var demo = JsonDocument.Parse(File.ReadAllText(Path.Combine(_workshop.FolderOf(Name), "Demo.json")));
        Assert.Equal(
            ["示例省总工会 330000", "示例市总工会 339900", "示例县总工会 339999"],
            demo.RootElement.GetProperty("bodies")
                .EnumerateArray()
                .Take(3)
                .Select(body => $"{body.GetProperty("name")} {body.GetProperty("code")}")
        );
        var examples = Path.Combine(_workshop.Root, "tests/Regions.Tests/Newcomer/Examples.cs");
        Assert.Contains("""RegionTable("339999")""", File.ReadAllText(examples), StringComparison.Ordinal);
    }

    [Fact]
    public void A_city_gets_an_invented_county_below_it_for_its_demo()
    {
        New(Name, "339900", "示例省示例市");

        var demo = File.ReadAllText(Path.Combine(_workshop.FolderOf(Name), "Demo.json"));
        Assert.Contains("""  "name": "示例市总工会", "code": "339900" """.Trim(), demo, StringComparison.Ordinal);
        Assert.Contains("""  "name": "演示县总工会", "code": "339999" """.Trim(), demo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zhejiang.newcomer", "339999", "示例省示例市示例县", "-n NAME：要写成 Province.City")]
    [InlineData("Newcomer", "339999", "示例省示例市示例县", "-n NAME：要写成 Province.City")]
    [InlineData(Name, "33999", "示例省示例市示例县", "--code：要六位数字，首位 1—9")]
    [InlineData(Name, "039999", "示例省示例市示例县", "--code：要六位数字，首位 1—9")]
    [InlineData(Name, "339999", "Example", "--region-name：要三个以上汉字")]
    public void What_cannot_be_a_region_writes_nothing_and_says_which_parameter_and_why(
        string name,
        string code,
        string words,
        string why
    )
    {
        var said = New(name, code, words);

        Assert.Contains("没有写任何文件", said, StringComparison.Ordinal);
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.Single(Reasons, reason => said.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(Path.Combine(_workshop.Root, "plugins")));
    }

    [Fact]
    public void A_code_no_place_has_is_good_for_a_trial_and_somebody_sits_in_every_union()
    {
        New(Name, "998877", "云溪省青泽市虚岭县");

        using var demo = JsonDocument.Parse(File.ReadAllText(Path.Combine(_workshop.FolderOf(Name), "Demo.json")));
        var seats = demo
            .RootElement.GetProperty("people")
            .EnumerateArray()
            .SelectMany(person => person.GetProperty("posts").EnumerateArray())
            .Select(post => post.GetProperty("at").GetString())
            .ToHashSet();
        var unions = demo
            .RootElement.GetProperty("bodies")
            .EnumerateArray()
            .Select(body => body.GetProperty("key").GetString())
            .Where(key => key is not "province");
        Assert.All(unions, union => Assert.Contains(union, seats));
    }

    public void Dispose() => _workshop.Dispose();

    /// <summary>Nothing in the skeleton could pass for a rule somebody wrote.</summary>
    private static void SaysNothingUncited(Region region)
    {
        Assert.All(region.Parts<Citation>(), part => Assert.Equal(Pending.Document, part.Value.Document));
        Assert.All(region.Parts<PublicNotice>(), part => Assert.Null(part.Value.AtLeast));
        Assert.All(region.Parts<VisitRule>(), part => Assert.Null(part.Value.MinimumInvestigators));
        Assert.All(region.Parts<Certificate>(), part => Assert.Null(part.Value.ValidYears));
        Assert.Empty(region.Benchmarks);
        Assert.Null(region.Categories);
    }

    /// <summary>Templates are kept in this folder, not in the developer's own profile.</summary>
    private string New(string name, string code, string words)
    {
        var hive = Path.Combine(_workshop.Root, "hive");
        _workshop.Dotnet("new", "install", $"{Workshop.Repository}/eng/templates/region", "--debug:custom-hive", hive);
        return _workshop.Dotnet([
            "new",
            "platform-region",
            "-n",
            name,
            "--code",
            code,
            "--region-name",
            words,
            "--debug:custom-hive",
            hive,
        ]);
    }
}
