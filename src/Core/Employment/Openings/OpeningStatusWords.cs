namespace Platform.Employment;

public static class OpeningStatusWords
{
    extension(OpeningStatus status)
    {
        public string InWords =>
            status switch
            {
                OpeningStatus.Reported => "待核对",
                OpeningStatus.Returned => "退回修改",
                OpeningStatus.Published => "招聘中",
                OpeningStatus.Filled => "已招满",
                OpeningStatus.Withdrawn => "已撤回",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
