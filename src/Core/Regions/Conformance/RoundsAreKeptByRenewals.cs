namespace Platform.Regions.Conformance;

public sealed class RoundsAreKeptByRenewals : IRegionRule
{
    public string Name => "清理工作保留档案所用的事项存在，且是在册档案的事项";

    public string Why => "清理工作靠年度复核事项保留档案；指错事项，好档案会被清掉。";

    public string Remedy => "RoundPlan.KeptBy 填某个带 Renews 的事项的代码；清理工作必填，摸底工作不填也可。";

    public string? Example => """KeptBy = "hardship-review",""";

    public string MendedIn => "Rounds.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var round in candidate.Region.Rounds)
        {
            if (round.KeptBy is not { } code)
            {
                if (round.Kind is RoundKind.CleanUp)
                    yield return $"{round.Name}：没有写明保留档案所用的事项";
                continue;
            }

            var items = candidate.Region.ServiceItems.Where(item => item.Code == code).ToList();
            if (items.Count == 0)
                yield return $"{round.Name}：没有代码为“{code}”的事项";
            else if (items.Exists(item => item.Renews is null))
                yield return $"{round.Name}：事项“{items[0].Name}”不是在册档案的事项";
        }
    }
}
