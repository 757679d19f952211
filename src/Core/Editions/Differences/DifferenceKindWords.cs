namespace Platform.Editions;

public static class DifferenceKindWords
{
    extension(DifferenceKind kind)
    {
        public string InWords =>
            kind switch
            {
                DifferenceKind.Added => "新增",
                DifferenceKind.Removed => "取消",
                DifferenceKind.Changed => "改动",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
