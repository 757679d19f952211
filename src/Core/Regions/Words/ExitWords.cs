namespace Platform.Regions;

/// <summary>The ways out of the register as sentences.</summary>
public static class ExitWords
{
    extension(ExitRules rules)
    {
        public IEnumerable<string> InWords =>
            [
                .. rules.Options.Select(option =>
                    option.Causes.Count == 0
                        ? $"{option.Name}　〔{option.Source.InWords}〕"
                        : $"{option.Name}：{string.Join("、", option.Causes)}　〔{option.Source.InWords}〕"
                ),
                $"由{rules.DecidedBy.InWords}决定　〔{rules.Source.InWords}〕",
                rules.Proof is { } proof ? $"要提交：{proof}" : $"证明材料：{StageWords.Unset}",
                .. rules.ExplainedFirst ? ["决定前要向职工家庭做好解释说明，并作记录"] : Array.Empty<string>(),
                rules.NoticeAtLeast is { } days ? $"公示不少于 {days.Count} 个工作日" : $"公示：{StageWords.Unset}",
                rules.FollowUpMonths is { } months ? $"退出后 {months} 个月内回访" : $"回访：{StageWords.Unset}",
            ];
    }
}
