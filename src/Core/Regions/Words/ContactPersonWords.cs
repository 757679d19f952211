namespace Platform.Regions;

/// <summary>The contact persons' duties as sentences.</summary>
public static class ContactPersonWords
{
    extension(ContactPersonRule rule)
    {
        public IEnumerable<string> InWords =>
            [
                $"{rule.Who}　〔{rule.Source.InWords}〕",
                rule.EveryMonths is { } months ? $"每 {months} 个月至少走访一次" : $"走访间隔：{StageWords.Unset}",
                .. rule.Visits.InWords,
            ];
    }
}
