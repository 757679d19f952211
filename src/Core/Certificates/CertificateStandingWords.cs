namespace Platform.Certificates;

/// <summary>The standings as shown to officers and to whoever checks a certificate.</summary>
public static class CertificateStandingWords
{
    extension(CertificateStanding standing)
    {
        public string InWords =>
            standing switch
            {
                CertificateStanding.NotYetValid => "尚未生效",
                CertificateStanding.Valid => "有效",
                CertificateStanding.Unreviewed => "未年审",
                CertificateStanding.Expired => "已过有效期",
                CertificateStanding.Cancelled => "已注销",
                CertificateStanding.Replaced => "已换发新证",
                CertificateStanding.Void => "作废",
                _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
            };

        /// <summary>One sentence for whoever checks the certificate; names nobody.</summary>
        public string Meaning =>
            standing switch
            {
                CertificateStanding.NotYetValid => "尚未盖章发放，现在不能使用",
                CertificateStanding.Valid => "在有效期内，年审正常",
                CertificateStanding.Unreviewed => "未按期年审，待遇暂停，补办年审后恢复",
                CertificateStanding.Expired => "有效期已满，须经核查后换发新证",
                CertificateStanding.Cancelled => "已经注销，不能再使用",
                CertificateStanding.Replaced => "已换发新证，请查验新证",
                CertificateStanding.Void => "该编号已作废，不能使用",
                _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
            };
    }
}
