namespace Platform.Grievances;

public static class ComplaintLimitKindWords
{
    extension(ComplaintLimitKind kind)
    {
        public string InWords =>
            kind switch
            {
                ComplaintLimitKind.Feedback => "反馈期限",
                ComplaintLimitKind.Extended => "延长期限",
                ComplaintLimitKind.Outer => "最长期限",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
