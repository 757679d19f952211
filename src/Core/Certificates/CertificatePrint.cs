using Platform.Regions;

namespace Platform.Certificates;

/// <summary>A certificate ready to be put on paper of that size.</summary>
public sealed record CertificatePrint(Guid CertificateId, string Html, PaperSize Paper);
