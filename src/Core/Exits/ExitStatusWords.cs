namespace Platform.Exits;

public static class ExitStatusWords
{
    extension(ExitStatus status)
    {
        public string InWords =>
            status switch
            {
                ExitStatus.Open => "在办",
                ExitStatus.Approved => "已退出",
                ExitStatus.Refused => "不予退出",
                ExitStatus.Withdrawn => "已撤回",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
