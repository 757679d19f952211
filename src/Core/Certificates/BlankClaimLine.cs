namespace Platform.Certificates;

/// <summary>One line of the roster a claim was made with; stays although the certificate may be claimed for again.</summary>
public sealed class BlankClaimLine
{
    public required Guid ClaimId { get; init; }

    public required Guid CertificateId { get; init; }

    public required int Position { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }
}
