namespace Platform.Certificates;

/// <summary>What was done to a certificate.</summary>
public enum CertificateEventKind
{
    Due,
    BlankClaimed,
    BlankHandedOut,
    BlankDeclined,
    Numbered,
    Spoilt,
    Sealed,
    Issued,
    ReviewPassed,
    ReviewFailed,
    Cancelled,
    Reinstated,
    RenewalBegun,
    Replaced,
    Moved,
}
