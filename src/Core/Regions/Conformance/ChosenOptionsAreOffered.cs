namespace Platform.Regions.Conformance;

/// <summary>A condition on an option with a slip of the pen never holds, and nobody would notice.</summary>
public sealed class ChosenOptionsAreOffered : IRegionRule
{
    public string Name => "条件中的选项都是表格上的选项";

    public string Why => "选项差一个字，条件就永远不成立，该交的材料没有人要，也没有人发现。";

    public string Remedy => "Choice.Is(…) 的文字要与 Choice 的选项一字不差。";

    public string? Example => """When = Forms.Cause.Is("本人大病"),""";

    public string MendedIn => "Materials.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        let offered = item.Parts<Choice>()
            .ToLookup(part => part.Value.Key, part => part.Value.Options)
            .ToDictionary(same => same.Key, same => same.SelectMany(options => options).ToHashSet())
        from chosen in item.Parts<Chosen>()
        from option in chosen.Value.Options
        where offered.TryGetValue(chosen.Value.Key, out var options) && !options.Contains(option)
        select $"{chosen.Where}：“{chosen.Value.Label}”没有选项“{option}”";
}
