using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>换证: “有效期届满，凡经核查后仍符合条件的，换发新证”.</summary>
public sealed class RenewalDesk(IPlatformDbs dbs, CertificateJournal journal, TimeProvider time)
{
    /// <summary>
    /// Records the check that the holder still qualifies and puts a new certificate on the path. The old one is replaced
    /// on the day the new one is issued. The document names no first day, so the last year of validity is taken.
    /// </summary>
    /// <param name="finding">What was checked and found (核查结果).</param>
    public async Task<IssuedCertificate> RenewAsync(
        Actor actor,
        Guid id,
        string? finding,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var old = await CertificateActs.LoadAsync(db, id, cancellation);
        CertificateActs.RequireClaimingBody(actor, old, "换证");
        var today = ChinaTime.Today(time);
        RequireRenewable(old, today);
        var because = CertificateActs.RequireReason(finding, "请写明核查情况：查了什么，是否仍符合条件");
        if (await db.Certificates.AnyAsync(certificate => certificate.ReplacesId == id, cancellation))
        {
            throw AlreadyBegun(old);
        }

        var renewal = RenewalOf(old);
        db.Certificates.Add(renewal);
        journal.Record(db, old, CertificateEventKind.RenewalBegun, actor, reason: because);
        journal.Record(db, renewal, CertificateEventKind.Due, actor, $"换证，原证编号 {old.Number}", because);
        await CountAsReviewAsync(db, old, actor, today, because, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, IssuedCertificateMapping.OneRenewal))
        {
            throw AlreadyBegun(old);
        }

        return renewal;
    }

    private static RuleException AlreadyBegun(IssuedCertificate old) =>
        new($"{old.Called()}的换证已经在办理，不能重复办理");

    private static void RequireRenewable(IssuedCertificate old, DateOnly today)
    {
        var fault = old switch
        {
            { Status: not CertificateStatus.Issued } => $"{old.Called()}{old.Status.InWords}，不能换证",
            { ValidUntil: null } => "文件未规定这种证件的有效期，不需要换证",
            { ValidUntil: { } until } when today <= until.AddYears(-1) =>
                $"{old.Called()}有效期至{until:yyyy年M月d日}，从{until.AddYears(-1).AddDays(1):yyyy年M月d日}起可以办理换证",
            _ => null,
        };
        if (fault is not null)
        {
            throw new RuleException(fault) { Clause = old.Terms.Certificate.Source.InWords };
        }
    }

    private IssuedCertificate RenewalOf(IssuedCertificate old)
    {
        var renewal = new IssuedCertificate
        {
            ArchiveId = old.ArchiveId,
            RegionCode = old.RegionCode,
            Terms = old.Terms,
            CertificateName = old.CertificateName,
            Kind = CertificateKind.Renewal,
            ReplacesId = old.Id,
            HolderName = old.HolderName,
            UnitName = old.UnitName,
            ClaimingBodyId = old.ClaimingBodyId,
            ClaimingBodyName = old.ClaimingBodyName,
            BlanksFromId = old.BlanksFromId,
            SealingBodyId = old.SealingBodyId,
            SealingBodyName = old.SealingBodyName,
            ReviewedEveryYears = old.ReviewedEveryYears,
            CreatedAt = time.GetUtcNow(),
        };
        renewal.PlaceBeside(old);
        return renewal;
    }

    /// <summary>“年审或换证当年内完成”: in the year of the check there is no second one.</summary>
    private async Task CountAsReviewAsync(
        PlatformDb db,
        IssuedCertificate old,
        Actor actor,
        DateOnly today,
        string finding,
        CancellationToken cancellation
    )
    {
        var isDue = old.ReviewedEveryYears is not null && today <= old.ValidUntil && today.Year > old.ValidFrom?.Year;
        var isDone = await db.YearlyReviews.AnyAsync(
            review => review.CertificateId == old.Id && review.Year == today.Year,
            cancellation
        );
        if (!isDue || isDone)
        {
            return;
        }

        db.YearlyReviews.Add(
            new YearlyReview
            {
                CertificateId = old.Id,
                Year = today.Year,
                Passed = true,
                On = today,
                Reason = $"换证核查：{finding}",
                ByName = actor.Name,
                ByTitle = actor.Title,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            }
        );
    }
}
