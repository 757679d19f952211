namespace Platform.Regions.Conformance;

/// <summary>
/// Answers are kept by key: two facts of one key would overwrite each other. Two editions may word a question anew or offer
/// other options, since no day has both; what kind of answer it is, and whether it is personal, stays for ever.
/// </summary>
public sealed class FactKeysMeanOneThing : IRegionRule
{
    public string Name => "同一个键只表示一件事";

    public string Why => "答案按键保存，一个键两种意思，后填的会盖住先填的。";

    public string Remedy =>
        "同一天施行的两处用同一个键时要用同一个 Fact；不同的事用不同的键。同一事项的新旧版本可以改名称和选项，不能改种类和是否个人信息。"
        + "键以 unit. 开头的来自单位登记，表格不能问。";

    public string? Example => """public static Money Rent { get; } = new("household.monthly-rent", "月租金");""";

    public string MendedIn => "OwnFacts.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var facts = candidate.Region.Parts<Fact>().ToList();
        var twofold = Days(candidate.Region)
            .SelectMany(day => Twofold(On(candidate.Region, day).Parts<Fact>(), RegionJson.Write))
            .Concat(Twofold(facts, fact => $"{fact.GetType().Name}/{fact.Personal}"))
            .Distinct();
        var ofUnit = facts
            .Where(part =>
                part.Value.Key.StartsWith(Facts.UnitPrefix, StringComparison.Ordinal)
                || part.Value.Key.StartsWith(Facts.SwitchPrefix, StringComparison.Ordinal)
            )
            .Select(part => $"{part.Where}：表格询问了单位登记或本地设置中的“{part.Value.Key}”");
        return twofold.Concat(ofUnit);
    }

    private static IEnumerable<DateOnly> Days(Region region) =>
        region.ServiceItems.Select(item => item.From ?? DateOnly.MinValue).Append(DateOnly.MinValue).Distinct();

    private static Region On(Region region, DateOnly day) =>
        region with
        {
            ServiceItems =
            [
                .. region
                    .ServiceItems.Where(item => (item.From ?? DateOnly.MinValue) <= day)
                    .GroupBy(item => item.Code)
                    .Select(editions => editions.MaxBy(item => item.From ?? DateOnly.MinValue)!),
            ],
        };

    private static IEnumerable<string> Twofold(IEnumerable<Part<Fact>> facts, Func<Fact, string> meaning) =>
        facts
            .GroupBy(part => part.Value.Key)
            .Where(same => same.Select(part => meaning(part.Value)).Distinct().Count() > 1)
            .Select(same =>
                $"键“{same.Key}”有不同的含义：{string.Join("；", same.Select(part => part.Where).Distinct())}"
            );
}
