using Platform.Certificates;

namespace Platform.Host.Certificates;

/// <summary>The lists as the page names them; the address uses the English name.</summary>
internal static class TabWords
{
    extension(CertificateTab tab)
    {
        public string InWords =>
            tab switch
            {
                CertificateTab.ToClaim => "待申领",
                CertificateTab.ToNumber => "待编号",
                CertificateTab.ToSeal => "待盖章",
                CertificateTab.ToIssue => "待发放",
                CertificateTab.Registered => "在册",
                CertificateTab.ToReview => "年审",
                CertificateTab.Suspended => "未年审",
                CertificateTab.Ended => "注销和换证",
                _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
            };

        /// <summary>What the list holds and why it may be empty.</summary>
        public string Explanation =>
            tab switch
            {
                CertificateTab.ToClaim => "认定完成、等待空白证的证件。按人数向市总工会统一申领。",
                CertificateTab.ToNumber => "已领到空白证、等待编号的证件。",
                CertificateTab.ToSeal => "已编号、等待盖章的证件。编号人不能盖章。",
                CertificateTab.ToIssue => "已记录盖章、等待发给本人的证件。",
                CertificateTab.Registered => "已发放且没有注销或换发的证件。",
                CertificateTab.ToReview => "今年应当年审、还没有记录的证件。",
                CertificateTab.Suspended => "错过年审、待遇暂停的证件。补办年审后恢复。",
                CertificateTab.Ended => "已注销或已换发新证的证件。",
                _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
            };
    }
}
