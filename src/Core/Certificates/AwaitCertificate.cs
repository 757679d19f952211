using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Certificates;

/// <summary>A case has come so far that a certificate is due.</summary>
/// <param name="Unit">The primary union of the holder's unit; the stage's parties are found above it.</param>
public sealed record AwaitCertificate(
    Archive Archive,
    Body Unit,
    Guid CaseId,
    Certificate Certificate,
    CertificateIssuance Issuance
);
