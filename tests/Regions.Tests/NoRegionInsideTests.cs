namespace Platform.Regions.Tests;

/// <summary>The platform knows no region: what is a region's stands in its plugin.</summary>
public sealed class NoRegionInsideTests
{
    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".js", ".json"];

    [Fact]
    public void No_name_and_no_code_of_a_region_stands_in_the_platform()
    {
        var words = Shelf
            .Catalogue.Plugins.Select(plugin => plugin.Region!)
            .SelectMany(region => NamesOf(region.Name).Append(region.Code))
            .Concat(Shelf.Catalogue.Plugins.SelectMany(plugin => plugin.Name.Split('.').Skip(1)))
            .ToHashSet();
        var platform = Path.GetFullPath(Path.Combine(Shelf.Sources[0], "../../src"));

        Assert.Empty(
            from file in Directory.EnumerateFiles(platform, "*", SearchOption.AllDirectories)
            where Kinds.Contains(Path.GetExtension(file))
            let text = File.ReadAllText(file)
            from word in words
            where text.Contains(word, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(platform, file)}: {word}"
        );
    }

    [Fact]
    public void A_name_is_looked_for_level_by_level() => Assert.Equal(["甲市", "乙县"], NamesOf("示例省甲市乙县"));

    /// <summary>Cities, counties and districts of a letterhead; a province alone names no region of ours.</summary>
    private static IEnumerable<string> NamesOf(string letterhead)
    {
        var start = 0;
        for (var end = 0; end < letterhead.Length; end++)
        {
            if (!"省市县区".Contains(letterhead[end], StringComparison.Ordinal))
                continue;

            if (letterhead[end] != '省')
                yield return letterhead[start..(end + 1)];
            start = end + 1;
        }
    }
}
