using Platform.Storage;

namespace Platform.Certificates;

/// <summary>One line of a list.</summary>
public sealed record CertificateRow
{
    public required Guid Id { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required string CertificateName { get; init; }

    public required CertificateKind Kind { get; init; }

    public required CertificateStatus Status { get; init; }

    public required string RegionCode { get; init; }

    public required int ClaimingBodyId { get; init; }

    public required string ClaimingBodyName { get; init; }

    public required int SealingBodyId { get; init; }

    /// <summary>Blanks were claimed and not yet handed out.</summary>
    public required bool IsClaimedFor { get; init; }

    public string? Number { get; init; }

    public DateOnly? NumberedOn { get; init; }

    public DateOnly? SealedOn { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public CertificateStanding Standing { get; init; }

    public KeysetPosition<Guid> Position => new(CreatedAt, Id);

    public static CertificateRow Of(CertificateDetails details) =>
        new()
        {
            Id = details.Certificate.Id,
            HolderName = details.Certificate.HolderName,
            UnitName = details.Certificate.UnitName,
            CertificateName = details.Certificate.CertificateName,
            Kind = details.Certificate.Kind,
            Status = details.Certificate.Status,
            RegionCode = details.Certificate.RegionCode,
            ClaimingBodyId = details.Certificate.ClaimingBodyId,
            ClaimingBodyName = details.Certificate.ClaimingBodyName,
            SealingBodyId = details.Certificate.SealingBodyId,
            IsClaimedFor = details.Certificate.ClaimId is not null,
            Number = details.Certificate.Number,
            NumberedOn = details.Certificate.NumberedOn,
            SealedOn = details.Certificate.SealedOn,
            IssuedOn = details.Certificate.IssuedOn,
            ValidUntil = details.Certificate.ValidUntil,
            CreatedAt = details.Certificate.CreatedAt,
            Standing = details.Standing,
        };
}
