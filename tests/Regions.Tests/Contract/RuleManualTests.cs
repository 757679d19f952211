using Platform.Host.Plugins.Conformance;

namespace Platform.Regions.Tests.Contract;

/// <summary>A rule that fails says why it is there, and where the guide goes on.</summary>
public sealed class RuleManualTests
{
    private static readonly string[] Guide = File.ReadAllLines(
        Path.Combine(Workshop.Repository, "plugins", "GUIDE.md")
    );

    public static TheoryData<string> Rules => new(PluginRules.All.Select(rule => rule.GetType().Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_says_why_it_is_there_and_how_it_is_mended(string name)
    {
        var rule = PluginRules.All.Single(one => one.GetType().Name == name);

        Assert.EndsWith("。", rule.Why, StringComparison.Ordinal);
        Assert.EndsWith("。", rule.Remedy, StringComparison.Ordinal);
        Assert.NotEqual(rule.Why, rule.Remedy);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_guide_has_a_section_of_the_file_it_is_mended_in(string name) =>
        Assert.Contains($"## {PluginRules.All.Single(one => one.GetType().Name == name).MendedIn}", Guide);

    [Fact]
    public void The_guide_has_the_section_a_failed_build_points_to() => Assert.Contains("## 编译不过", Guide);
}
