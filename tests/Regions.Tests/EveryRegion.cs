using Platform.Host.Plugins.Conformance;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests;

/// <summary>Every rule over every plugin folder there is.</summary>
public sealed class EveryRegion
{
    public static TheoryData<string, string> PluginsByRule
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var plugin in Shelf.Catalogue.Plugins)
            {
                foreach (var rule in PluginRules.All)
                    pairs.Add(plugin.Name, rule.GetType().Name);
            }

            return pairs;
        }
    }

    public static TheoryData<string> Plugins => new(Shelf.Catalogue.Plugins.Select(plugin => plugin.Name));

    [Fact]
    public void Every_folder_with_a_project_is_built_and_found() =>
        Assert.Equal(
            Shelf.Sources.Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            Shelf.Catalogue.Plugins.Select(plugin => plugin.Name)
        );

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Is_active_or_says_that_it_is_a_draft(string name)
    {
        var plugin = Plugin(name);
        Assert.Empty(plugin.Broken);
        Assert.Equal(plugin.Region!.Unfilled.Any() ? PluginStatus.Draft : PluginStatus.Active, plugin.Status);
    }

    [Theory]
    [MemberData(nameof(PluginsByRule))]
    public void Keeps_the_rule(string name, string rule) =>
        Assert.Empty(
            PluginRules.All.Single(known => known.GetType().Name == rule).Violations(Shelf.Candidate(Plugin(name)))
        );

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Says_what_its_documents_leave_open(string name) => Assert.NotEmpty(Plugin(name).Region!.Silences);

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Says_once_where_each_inference_stands(string name)
    {
        var inferences = Plugin(name).Region!.Inferences.ToList();

        Assert.All(inferences, part => Assert.NotEqual("", part.Where));
        Assert.Distinct(inferences.Select(part => part.Value));
    }

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Has_the_files_every_plugin_has(string name)
    {
        var folder = Shelf.Sources.Single(source => Path.GetFileName(source) == name);
        string[] expected =
        [
            "README.md",
            "Sources.cs",
            "OwnFacts.cs",
            "Benchmarks.cs",
            "Materials.cs",
            "Forms.cs",
            "Approval.cs",
            "Guide.cs",
            "Silences.cs",
        ];
        Assert.All(expected, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.Single(Directory.EnumerateFiles(folder, "*Region.cs"));
        Assert.Equal(
            """<Project Sdk="Microsoft.NET.Sdk.Razor" />""",
            File.ReadAllText(Path.Combine(folder, name + ".csproj")).Trim()
        );
    }

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Can_be_read_out(string name)
    {
        var region = Plugin(name).Region!;
        var words = RegionInWords.Of(region);
        Assert.All(region.Parts<Material>(), part => Assert.Contains(part.Value.Name, words, StringComparison.Ordinal));
        Assert.All(region.Parts<Stage>(), part => Assert.Contains(part.Value.Name, words, StringComparison.Ordinal));
        Assert.All(region.Silences, silence => Assert.Contains(silence.Topic, words, StringComparison.Ordinal));
    }

    private static InstalledPlugin Plugin(string name) => Shelf.Catalogue.Plugins.Single(plugin => plugin.Name == name);
}
