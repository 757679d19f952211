namespace Platform.Approvals;

public static class ComparisonResultWords
{
    extension(ComparisonResult result)
    {
        public string InWords =>
            result switch
            {
                ComparisonResult.Agrees => "一致",
                ComparisonResult.Differs => "不一致",
                ComparisonResult.NotFound => "未查到",
                _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
            };

        /// <summary>Agreement speaks for itself; anything else says what was seen.</summary>
        public bool NeedsRemark => result is not ComparisonResult.Agrees;
    }
}
