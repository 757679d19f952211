namespace Platform.Certificates;

/// <summary>The acts as the history names them.</summary>
public static class CertificateEventKindWords
{
    extension(CertificateEventKind kind)
    {
        public string InWords =>
            kind switch
            {
                CertificateEventKind.Due => "列入办证",
                CertificateEventKind.BlankClaimed => "申领空白证",
                CertificateEventKind.BlankHandedOut => "领到空白证",
                CertificateEventKind.BlankDeclined => "空白证不予发放",
                CertificateEventKind.Numbered => "编号",
                CertificateEventKind.Spoilt => "编号作废",
                CertificateEventKind.Sealed => "盖章",
                CertificateEventKind.Issued => "发放",
                CertificateEventKind.ReviewPassed => "年审通过",
                CertificateEventKind.ReviewFailed => "年审未通过",
                CertificateEventKind.Cancelled => "注销",
                CertificateEventKind.Reinstated => "撤销注销",
                CertificateEventKind.RenewalBegun => "换证核查",
                CertificateEventKind.Replaced => "换发新证",
                CertificateEventKind.Moved => "随档案转移",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
