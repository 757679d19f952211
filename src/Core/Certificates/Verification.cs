namespace Platform.Certificates;

/// <summary>What the public check answers. Holds no personal data.</summary>
/// <param name="Number">All but the end masked.</param>
public sealed record Verification(
    string Code,
    CertificateStanding Standing,
    string CertificateName,
    string SealedBy,
    string Number,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DateTimeOffset CheckedAt
)
{
    public bool IsValid => Standing is CertificateStanding.Valid;
}
