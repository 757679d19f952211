namespace Platform.Regions.Conformance;

/// <summary>Answers are kept by key: two facts of one key would overwrite each other.</summary>
public sealed class FactKeysMeanOneThing : IRegionRule
{
    public string Name => "同一个键只表示一件事";

    public string Why => "答案按键保存，一个键两种意思，后填的会盖住先填的。";

    public string Remedy =>
        "两处用同一个键时要用同一个 Fact；不同的事用不同的键。键以 unit. 开头的来自单位登记，表格不能问。";

    public string? Example => """public static Money Rent { get; } = new("household.monthly-rent", "月租金");""";

    public string MendedIn => "OwnFacts.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var facts = candidate.Region.Parts<Fact>().ToList();
        var twofold = facts
            .GroupBy(part => part.Value.Key)
            .Where(same => same.Select(part => RegionJson.Write(part.Value)).Distinct().Count() > 1)
            .Select(same => $"键“{same.Key}”有不同的含义：{string.Join("；", same.Select(part => part.Where))}");
        var ofUnit = facts
            .Where(part =>
                part.Value.Key.StartsWith(Facts.UnitPrefix, StringComparison.Ordinal)
                || part.Value.Key.StartsWith(Facts.SwitchPrefix, StringComparison.Ordinal)
            )
            .Select(part => $"{part.Where}：表格询问了单位登记或本地设置中的“{part.Value.Key}”");
        return twofold.Concat(ofUnit);
    }
}
