using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>注销 and its reversal. Both stay on the record.</summary>
public sealed class CancellationDesk(
    IPlatformDbs dbs,
    Cancellation cancellations,
    CertificateJournal journal,
    TimeProvider time
)
{
    /// <summary>Cancels, before issue or after it, with the reason and the notice to the holder.</summary>
    public async Task CancelAsync(
        Actor actor,
        Guid id,
        string? reason,
        string? notice,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificate = await CertificateActs.LoadAsync(db, id, cancellation);
        CertificateActs.RequireClaimingBody(actor, certificate, "注销");
        if (certificate.Status is CertificateStatus.Cancelled or CertificateStatus.Replaced)
        {
            throw new RuleException($"{certificate.Called()}{certificate.Status.InWords}，不能再注销");
        }

        cancellations.Cancel(db, certificate, actor, CertificateActs.RequireReason(reason, "请写明注销的理由"), notice);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// Undoes a cancellation: by approval of the lead of the body that issues or seals, who is not the one who
    /// cancelled. A failed review that led to it counts as made from that day.
    /// </summary>
    public async Task ReinstateAsync(Actor actor, Guid id, string? reason, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var certificate = await CertificateActs.LoadAsync(db, id, cancellation);
        if (actor.BodyId != certificate.SealingBodyId)
        {
            CertificateActs.RequireClaimingBody(actor, certificate, "撤销注销");
        }

        RequireReinstatable(actor, certificate);
        var because = CertificateActs.RequireReason(reason, "请写明撤销注销的理由");
        var failed = await db
            .YearlyReviews.Where(review => review.CertificateId == id && !review.Passed && review.ReversedOn == null)
            .ToListAsync(cancellation);
        failed.ForEach(review => review.ReversedOn = ChinaTime.Today(time));
        certificate.Status = certificate.CancelledFrom!.Value;
        certificate.CancelledFrom = null;
        certificate.CancelledOn = null;
        certificate.CancelledById = null;
        certificate.CancelReason = null;
        certificate.CancelNotice = null;
        journal.Record(db, certificate, CertificateEventKind.Reinstated, actor, reason: because);
        await db.SaveChangesAsync(cancellation);
    }

    private static void RequireReinstatable(Actor actor, IssuedCertificate certificate)
    {
        if (certificate.Status is not CertificateStatus.Cancelled)
        {
            throw new RuleException($"{certificate.Called()}没有注销，不需要撤销注销");
        }

        if (actor.Role is not Role.Lead)
        {
            throw new RuleException("撤销注销须由负责人批准");
        }

        if (actor.AccountId == certificate.CancelledById)
        {
            throw new RuleException("注销由您本人办理，撤销注销须由另一位负责人批准");
        }
    }
}
