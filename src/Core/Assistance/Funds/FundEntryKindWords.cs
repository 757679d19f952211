namespace Platform.Assistance;

public static class FundEntryKindWords
{
    extension(FundEntryKind kind)
    {
        public string InWords =>
            kind switch
            {
                FundEntryKind.Allotted => "下达",
                FundEntryKind.Reserved => "批准占用",
                FundEntryKind.Released => "取消占用",
                FundEntryKind.Paid => "发放",
                FundEntryKind.Refunded => "退回",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
