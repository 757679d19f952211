namespace Platform.Assistance;

public static class PaymentListStatusWords
{
    extension(PaymentListStatus status)
    {
        public string InWords =>
            status switch
            {
                PaymentListStatus.Draft => "编制中",
                PaymentListStatus.Sent => "已送银行",
                PaymentListStatus.Done => "已办结",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
