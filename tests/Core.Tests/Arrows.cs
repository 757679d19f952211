using System.Reflection;
using System.Runtime.CompilerServices;

namespace Platform.Core.Tests;

/// <summary>Core's features in the order they may see each other, as its README draws them.</summary>
public sealed class Arrows
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Lines = ReadLines();

    private static readonly Assembly Core = typeof(Platform.Regions.Region).Assembly;

    [Fact]
    public void Every_feature_stands_in_the_list()
    {
        var listed = Lines.SelectMany(line => line).ToHashSet();
        var features = Core.GetTypes().Select(FeatureOf).OfType<string>().Distinct();
        Assert.All(features, feature => Assert.Contains(feature, listed));
    }

    [Fact]
    public void Point_down()
    {
        var upward =
            from type in Core.GetTypes()
            let feature = FeatureOf(type)
            where feature is not null
            from seen in References.Of(type)
            let to = seen.Assembly == Core ? FeatureOf(seen) : null
            where to is not null && to != feature && LineOf(to) <= LineOf(feature)
            select $"{type.FullName} → {seen.FullName}";
        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void The_reader_of_references_sees_into_method_bodies() =>
        Assert.Contains(typeof(Lazy<>), References.Of(typeof(Example)).Select(Definition));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>The second word of the namespace; the rest is the feature's own matter.</summary>
    private static string? FeatureOf(Type type) =>
        type.Namespace?.Split('.') is ["Platform", var feature, ..] ? feature : null;

    private static int LineOf(string feature) => Lines.Index().First(line => line.Item.Contains(feature)).Index;

    private static IReadOnlyList<IReadOnlyList<string>> ReadLines([CallerFilePath] string here = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Core/README.md"))
                .SkipWhile(line => line != "```")
                .Skip(1)
                .TakeWhile(line => line != "```")
                .Select(line => line.Split(" · ")),
        ];

    private sealed class Example
    {
        public static int Body() => new Lazy<int>(() => 1).Value;
    }
}
