namespace Platform.Grievances;

public static class ComplaintLimitStateWords
{
    extension(ComplaintLimitState state)
    {
        public string InWords =>
            state switch
            {
                ComplaintLimitState.Open => "计时中",
                ComplaintLimitState.Pending => "待批准",
                ComplaintLimitState.NotRunning => "不适用",
                ComplaintLimitState.Replaced => "已延长",
                ComplaintLimitState.Met => "按时反馈",
                ComplaintLimitState.Missed => "逾期反馈",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
    }
}
