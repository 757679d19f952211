namespace Platform.Employment;

public static class JobseekerStatusWords
{
    extension(JobseekerStatus status)
    {
        public string InWords =>
            status switch
            {
                JobseekerStatus.Seeking => "求职中",
                JobseekerStatus.Placed => "已上岗",
                JobseekerStatus.StartedUp => "已创业",
                JobseekerStatus.Left => "已退出服务",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
