using Platform.Regions;

namespace Platform.Certificates;

/// <summary>The region's rules a certificate is issued under: those of the edition its case was opened under.</summary>
public sealed record CertificateTerms(Certificate Certificate, CertificateIssuance Issuance);
