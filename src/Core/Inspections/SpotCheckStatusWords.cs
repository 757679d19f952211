namespace Platform.Inspections;

/// <summary>The states as shown to people.</summary>
public static class SpotCheckStatusWords
{
    extension(SpotCheckStatus status)
    {
        public string InWords =>
            status switch
            {
                SpotCheckStatus.Drawn => "待核查",
                SpotCheckStatus.Sound => "属实",
                SpotCheckStatus.Faulty => "有问题",
                SpotCheckStatus.SentBack => "退回整改",
                SpotCheckStatus.Answered => "待复核",
                SpotCheckStatus.Mended => "整改到位",
                SpotCheckStatus.ExitProposed => "建议退出",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };

        /// <summary>Somebody still has something to do.</summary>
        public bool IsOpen =>
            status
                is SpotCheckStatus.Drawn
                    or SpotCheckStatus.Faulty
                    or SpotCheckStatus.SentBack
                    or SpotCheckStatus.Answered;
    }
}
