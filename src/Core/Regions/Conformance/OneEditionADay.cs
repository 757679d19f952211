namespace Platform.Regions.Conformance;

/// <summary>Two editions of one item from the same day would leave open which one a new case is judged by.</summary>
public sealed class OneEditionADay : IRegionRule
{
    public string Name => "同一事项的两个版本不从同一天起施行";

    public string Why => "新案件按当天施行的版本办；同一天两个版本，不知道按哪一个。";

    public string Remedy => "给新版本填 From（施行之日）；未注日期的只能有一个，视为最早的版本。";

    public string? Example => "From = new(2027, 1, 1),";

    public string MendedIn => "…Region.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Region.ServiceItems.GroupBy(item => (item.Code, item.From))
            .Where(same => same.Count() > 1)
            .Select(same =>
                same.Key.From is { } day
                    ? $"事项“{same.Key.Code}”有 {same.Count()} 个版本从 {day:yyyy-MM-dd} 起施行"
                    : $"事项“{same.Key.Code}”有 {same.Count()} 个没有施行日期的版本"
            );
}
