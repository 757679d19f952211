using Platform.Storage;

namespace Platform.Certificates;

/// <summary>One certificate, from the day it is due until long after it has expired. Nothing of it is ever deleted.</summary>
public sealed class IssuedCertificate : Scoped, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ArchiveId { get; init; }

    /// <summary>The case it is issued in; null for renewals and certificates taken over from elsewhere.</summary>
    public Guid? CaseId { get; init; }

    public required string RegionCode { get; init; }

    public required CertificateTerms Terms { get; init; }

    public required string CertificateName { get; init; }

    public required CertificateKind Kind { get; init; }

    /// <summary>For a renewal, the certificate it is issued in the place of.</summary>
    public Guid? ReplacesId { get; init; }

    /// <summary>As it is printed: as of the day the certificate became due.</summary>
    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    /// <summary>The body that claims the blank, numbers and issues; also reviews and cancels.</summary>
    public required int ClaimingBodyId { get; init; }

    public required string ClaimingBodyName { get; init; }

    /// <summary>The body that hands out the blanks.</summary>
    public required int BlanksFromId { get; init; }

    /// <summary>The body whose seal makes it valid, and whose register of numbers it stands in.</summary>
    public required int SealingBodyId { get; init; }

    public required string SealingBodyName { get; init; }

    public CertificateStatus Status { get; internal set; }

    /// <summary>The claim it stands on while it waits; null before it is claimed for and after a refusal.</summary>
    public Guid? ClaimId { get; internal set; }

    /// <summary>The number now on the paper; spoilt ones are in <see cref="CertificateNumber"/>.</summary>
    public string? Number { get; internal set; }

    /// <summary>What the QR code on the paper says; each number has its own.</summary>
    public string? VerificationCode { get; internal set; }

    public DateOnly? NumberedOn { get; internal set; }

    public Guid? NumberedById { get; internal set; }

    public string? NumberedBy { get; internal set; }

    public DateOnly? SealedOn { get; internal set; }

    public string? SealedBy { get; internal set; }

    public DateOnly? IssuedOn { get; internal set; }

    public string? IssuedBy { get; internal set; }

    /// <summary>Why it was issued when it was, where no window is set (文件未规定).</summary>
    public string? IssueReason { get; internal set; }

    public DateOnly? ValidFrom { get; internal set; }

    public DateOnly? ValidUntil { get; internal set; }

    /// <summary>Of <see cref="Terms"/>, as a column that counts can look at.</summary>
    public required int? ReviewedEveryYears { get; init; }

    public DateOnly? CancelledOn { get; internal set; }

    public Guid? CancelledById { get; internal set; }

    public string? CancelReason { get; internal set; }

    /// <summary>The notice to the holder, as it went out.</summary>
    public string? CancelNotice { get; internal set; }

    /// <summary>Where a reinstated certificate returns to.</summary>
    public CertificateStatus? CancelledFrom { get; internal set; }

    public DateOnly? ReplacedOn { get; internal set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public int Version { get; set; }

    public string Clause => Terms.Issuance.Source.InWords;

    /// <param name="reviews">The certificate's reviews; those that do not count are left out.</param>
    public CertificateLife Life(IEnumerable<YearlyReview> reviews) =>
        new()
        {
            ValidFrom = ValidFrom,
            ValidUntil = ValidUntil,
            ReviewedEveryYears = ReviewedEveryYears,
            Reviews = [.. reviews.Where(review => review.Counts).Select(review => review.Made)],
            CancelledOn = CancelledOn,
            ReplacedOn = ReplacedOn,
        };
}
