using Platform.Organizations;

namespace Platform.Certificates;

/// <summary>Whose turn it is, for what, and what stands in the way; the acts themselves check again.</summary>
internal static class NextSteps
{
    public static CertificateStep? Of(
        IssuedCertificate certificate,
        CertificateLife life,
        Actor actor,
        DateOnly today,
        IReadOnlyDictionary<int, IssuingWindow> windows,
        string blanksFrom,
        bool renewalBegun
    )
    {
        var claiming = (certificate.ClaimingBodyId, certificate.ClaimingBodyName);
        return certificate.Status switch
        {
            CertificateStatus.Awaiting when certificate.ClaimId is null => Step(CertificateAct.Claim, claiming),
            CertificateStatus.Awaiting => Step(CertificateAct.HandOut, (certificate.BlanksFromId, blanksFrom)),
            CertificateStatus.Claimed => Step(CertificateAct.Number, claiming),
            CertificateStatus.Numbered => Step(
                CertificateAct.Seal,
                (certificate.SealingBodyId, certificate.SealingBodyName),
                certificate.NumberedById == actor.AccountId ? "由您本人编号，盖章须由他人办理" : null
            ),
            CertificateStatus.Sealed => Step(CertificateAct.Issue, claiming, ClosedWindow(today, windows)),
            CertificateStatus.Issued when life.MissedReview(today, windows) is not null && !(life.ValidUntil < today) =>
                Step(CertificateAct.Review, claiming),
            CertificateStatus.Issued when !renewalBegun && life.ValidUntil?.AddYears(-1) < today => Step(
                CertificateAct.Renew,
                claiming
            ),
            CertificateStatus.Issued when IsReviewDue(life, today) => Step(
                CertificateAct.Review,
                claiming,
                NotYetOpen(today, windows)
            ),
            _ => null,
        };

        CertificateStep Step(CertificateAct act, (int Id, string Name) by, string? blocker = null) =>
            new(
                act,
                by.Name,
                actor.WorksOnCases && actor.BodyId == by.Id,
                blocker,
                act is CertificateAct.Review or CertificateAct.Renew
                    ? certificate.Terms.Certificate.Source.InWords
                    : certificate.Clause
            );
    }

    private static bool IsReviewDue(CertificateLife life, DateOnly today) =>
        life.LastDueYear(today.Year) is { } due && !life.Reviews.Any(review => review.Year >= due);

    private static string? ClosedWindow(DateOnly today, IReadOnlyDictionary<int, IssuingWindow> windows) =>
        ReviewPeriod.Around(today, windows) is { } window && !window.Contains(today)
            ? $"{today.Year}年的年审和发证时段为{window.InWords}，今天不在时段内"
            : null;

    private static string? NotYetOpen(DateOnly today, IReadOnlyDictionary<int, IssuingWindow> windows) =>
        windows.TryGetValue(today.Year, out var window) && today < window.From
            ? $"{today.Year}年的年审时段为{window.InWords}，还没有开始"
            : null;
}
