namespace Platform.Employment;

public static class TrainingStatusWords
{
    extension(TrainingStatus status)
    {
        public string InWords =>
            status switch
            {
                TrainingStatus.Planned => "计划中",
                TrainingStatus.Finished => "已结业",
                TrainingStatus.Cancelled => "已取消",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
