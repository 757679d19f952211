namespace Platform.Certificates;

/// <summary>The states of a claim as shown to people.</summary>
public static class BlankClaimStatusWords
{
    extension(BlankClaimStatus status)
    {
        public string InWords =>
            status switch
            {
                BlankClaimStatus.Requested => "待发放",
                BlankClaimStatus.HandedOut => "已发放",
                BlankClaimStatus.Declined => "不予发放",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
