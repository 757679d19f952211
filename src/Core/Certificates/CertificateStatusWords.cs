namespace Platform.Certificates;

/// <summary>The steps as the lists name them: by what comes next.</summary>
public static class CertificateStatusWords
{
    extension(CertificateStatus status)
    {
        public string InWords =>
            status switch
            {
                CertificateStatus.Awaiting => "待申领",
                CertificateStatus.Claimed => "待编号",
                CertificateStatus.Numbered => "待盖章",
                CertificateStatus.Sealed => "待发放",
                CertificateStatus.Issued => "已发放",
                CertificateStatus.Cancelled => "已注销",
                CertificateStatus.Replaced => "已换证",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
