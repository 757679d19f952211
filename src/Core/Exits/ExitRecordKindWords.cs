namespace Platform.Exits;

public static class ExitRecordKindWords
{
    extension(ExitRecordKind kind)
    {
        public string InWords =>
            kind switch
            {
                ExitRecordKind.Explanation => "解释说明",
                ExitRecordKind.NoticePlan => "公示安排",
                ExitRecordKind.Supplement => "补充说明",
                ExitRecordKind.Information => "书面告知",
                ExitRecordKind.FollowUp => "回访",
                ExitRecordKind.FollowUpPlan => "回访安排",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
