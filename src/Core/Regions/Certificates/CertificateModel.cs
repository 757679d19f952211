namespace Platform.Regions;

/// <summary>What a certificate is filled from.</summary>
/// <param name="Number">Empty before numbering.</param>
/// <param name="IdNumber">In full: paper is not masked.</param>
/// <param name="Sealed">The day the seal was recorded; null before.</param>
/// <param name="Reviews">Passed yearly reviews, oldest first.</param>
/// <param name="QrCode">A data address of the picture that leads to the verification page.</param>
public sealed record CertificateModel(
    string Number,
    string Holder,
    string Sex,
    string IdNumber,
    string UnitName,
    DateOnly? Sealed,
    DateOnly? Issued,
    DateOnly? Expires,
    IReadOnlyList<CertificateReview> Reviews,
    string QrCode
);
