[assembly: RegionPlugin(typeof(BreaksRules.BreaksRulesRegion))]

namespace BreaksRules;

/// <summary>Its code is none, and it cites a document it does not list.</summary>
public sealed class BreaksRulesRegion : IRegionPlugin
{
    private static readonly SourceDocument Unlisted = new("示字〔2026〕1号", "示例通知", "示例总工会", null);

    public Region Region { get; } =
        new()
        {
            Code = "12345",
            Name = "示例县",
            Sources = [],
            ServiceItems = [],
            Offices = [new("centre", "示例帮扶中心") { Source = Unlisted.At("一") }],
        };
}
