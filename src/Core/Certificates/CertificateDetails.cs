namespace Platform.Certificates;

/// <summary>One certificate with everything that stands beside it.</summary>
/// <param name="MissedReview">The year whose review was missed and not made up for.</param>
/// <param name="DueReview">The year whose review is due by now and not made; the missed one where there is one.</param>
/// <param name="Next">Null once nothing is left to be done.</param>
public sealed record CertificateDetails(
    IssuedCertificate Certificate,
    CertificateStanding Standing,
    int? MissedReview,
    int? DueReview,
    IssuingWindow? Window,
    CertificateStep? Next,
    IReadOnlyList<YearlyReview> Reviews,
    IReadOnlyList<CertificateEvent> Events,
    IReadOnlyList<CertificateNumber> SpoiltNumbers,
    Guid? RenewalId
);
