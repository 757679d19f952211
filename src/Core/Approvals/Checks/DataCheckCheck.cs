using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>数据对碰: every register has a result, and every difference was looked into.</summary>
internal sealed class DataCheckCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is DataCheck stage
            ? Sentences(stage, LatestOf(stage, situation.Comparisons))
                .Select(words => new Outstanding(words, stage.Source, MendingPlace.Comparisons))
            : [];

    /// <summary>The newest of each register, by its name.</summary>
    public static Dictionary<string, RegisterComparison> LatestOf(
        Stage stage,
        IEnumerable<RegisterComparison> comparisons
    ) =>
        comparisons
            .Where(one => one.StageCode == stage.Code)
            .GroupBy(one => one.Register)
            .ToDictionary(same => same.Key, same => same.MaxBy(one => one.RecordedAt)!);

    private static IEnumerable<string> Sentences(DataCheck stage, Dictionary<string, RegisterComparison> latest)
    {
        if (stage.Registers.Count == 0 && latest.Count == 0)
        {
            return ["尚未登记数据比对结果"];
        }

        return stage
            .Registers.Where(register => !latest.ContainsKey(register))
            .Select(register => $"尚未登记“{register}”的比对结果")
            .Concat(
                latest
                    .Values.Where(one => one.IsUnexplained)
                    .OrderBy(one => one.RecordedAt)
                    .Select(one => $"“{one.Register}”比对不一致，尚未写明核实情况")
            );
    }
}
