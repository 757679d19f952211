namespace Platform.Certificates;

/// <summary>What a certificate may be waiting for.</summary>
public enum CertificateAct
{
    Claim,
    HandOut,
    Number,
    Seal,
    Issue,
    Review,
    Renew,
}
