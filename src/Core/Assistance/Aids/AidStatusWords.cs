namespace Platform.Assistance;

public static class AidStatusWords
{
    extension(AidStatus status)
    {
        public string InWords =>
            status switch
            {
                AidStatus.Proposed => "待审批",
                AidStatus.Returned => "已退回",
                AidStatus.Approved => "待发放",
                AidStatus.Listed => "发放中",
                AidStatus.Paid => "已发放",
                AidStatus.Withdrawn => "已撤销",
                AidStatus.Refunded => "已退款",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
