namespace Platform.Activities;

public static class ActivityStatusWords
{
    extension(ActivityStatus status)
    {
        public string InWords =>
            status switch
            {
                ActivityStatus.Drafted => "方案待报送",
                ActivityStatus.Submitted => "待同意",
                ActivityStatus.Refused => "未同意",
                ActivityStatus.Preparing => "组织准备中",
                ActivityStatus.Held => "已开展",
                ActivityStatus.Cancelled => "已取消",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
