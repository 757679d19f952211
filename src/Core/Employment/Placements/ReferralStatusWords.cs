namespace Platform.Employment;

public static class ReferralStatusWords
{
    extension(ReferralStatus status)
    {
        public string InWords =>
            status switch
            {
                ReferralStatus.Recommended => "已推荐",
                ReferralStatus.Hired => "应聘成功",
                ReferralStatus.Placed => "已上岗",
                ReferralStatus.NotHired => "未录用",
                ReferralStatus.Declined => "本人放弃",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
