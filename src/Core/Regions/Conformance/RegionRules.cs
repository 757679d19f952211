using System.Reflection;

namespace Platform.Regions.Conformance;

public static class RegionRules
{
    /// <summary>The rules an assembly brings, in the order of their names.</summary>
    public static IReadOnlyList<IRegionRule> In(Assembly assembly) =>
        [
            .. assembly
                .GetTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRegionRule)))
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => (IRegionRule)Activator.CreateInstance(type, nonPublic: true)!),
        ];

    /// <summary>The rules that need no more than the description.</summary>
    public static IReadOnlyList<IRegionRule> OfTheContract { get; } = In(typeof(RegionRules).Assembly);
}
