namespace Platform.Assistance;

public static class PaymentLineStatusWords
{
    extension(PaymentLineStatus status)
    {
        public string InWords =>
            status switch
            {
                PaymentLineStatus.Waiting => "待发放",
                PaymentLineStatus.Paid => "已发放",
                PaymentLineStatus.Failed => "未成功",
                PaymentLineStatus.Refunded => "已退款",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
