using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>年审, by the body that issued. A year is reviewed once; a review made late lifts the suspension.</summary>
public sealed class CertificateReviewDesk(
    IPlatformDbs dbs,
    IIssuingWindows windows,
    Cancellation cancellations,
    CertificateJournal journal,
    TimeProvider time
)
{
    /// <summary>Several pass together where the papers were looked at together.</summary>
    /// <param name="reason">Needed where the year's review period is over.</param>
    public async Task PassAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        int year,
        string? reason,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        foreach (var certificate in await CertificateActs.LoadAsync(db, ids, cancellation))
        {
            var late = await RequireReviewableAsync(db, actor, certificate, year, cancellation);
            var because = late
                ? CertificateActs.RequireReason(reason, $"{year}年度的年审时段已过，补办年审请写明理由")
                : CertificateActs.Reason(reason);
            db.YearlyReviews.Add(Review(certificate, actor, year, passed: true, because));
            journal.Record(
                db,
                certificate,
                CertificateEventKind.ReviewPassed,
                actor,
                late ? $"补办 {year} 年度年审" : $"{year} 年度",
                because
            );
        }

        await SaveAsync(db, year, cancellation);
    }

    /// <summary>年审未通过: the certificate is cancelled, with the reason and the notice to the holder.</summary>
    public async Task FailAsync(
        Actor actor,
        Guid id,
        int year,
        string? reason,
        string? notice,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificate = await CertificateActs.LoadAsync(db, id, cancellation);
        await RequireReviewableAsync(db, actor, certificate, year, cancellation);
        var because = CertificateActs.RequireReason(reason, "请写明年审未通过的理由");
        db.YearlyReviews.Add(Review(certificate, actor, year, passed: false, because));
        journal.Record(db, certificate, CertificateEventKind.ReviewFailed, actor, $"{year} 年度", because);
        cancellations.Cancel(db, certificate, actor, $"{year}年度年审未通过：{because}", notice);
        await SaveAsync(db, year, cancellation);
    }

    /// <summary>Whether the review would come late.</summary>
    private async Task<bool> RequireReviewableAsync(
        PlatformDb db,
        Actor actor,
        IssuedCertificate certificate,
        int year,
        CancellationToken cancellation
    )
    {
        CertificateActs.RequireClaimingBody(actor, certificate, "年审");
        var today = ChinaTime.Today(time);
        var set = await windows.OfAsync(certificate.RegionCode, cancellation);
        var done = await db.YearlyReviews.AnyAsync(
            review => review.CertificateId == certificate.Id && review.Year == year,
            cancellation
        );
        var called = certificate.Called();
        var fault = certificate switch
        {
            { Status: not CertificateStatus.Issued } => $"{called}{certificate.Status.InWords}，不办理年审",
            { ReviewedEveryYears: null } => "文件未规定这种证件需要年审",
            _ when certificate.ValidUntil < today => $"{called}有效期已满，应核查后换发新证",
            _ when year > today.Year => $"{year}年度还没有到，不能提前年审",
            _ when year <= certificate.ValidFrom?.Year =>
                $"{called}是{certificate.ValidFrom:yyyy年}发放的，从下一年起年审",
            _ when done => $"{called}的{year}年度年审已有记录",
            _ when set.TryGetValue(year, out var window) && today < window.From =>
                $"{year}年的年审时段为{window.InWords}，还没有开始",
            _ => null,
        };
        return fault is null
            ? today > ReviewPeriod.LastDayOf(year, set)
            : throw new RuleException(fault) { Clause = certificate.Terms.Certificate.Source.InWords };
    }

    private YearlyReview Review(IssuedCertificate certificate, Actor actor, int year, bool passed, string? reason) =>
        new()
        {
            CertificateId = certificate.Id,
            Year = year,
            Passed = passed,
            On = ChinaTime.Today(time),
            Reason = reason,
            ByName = actor.Name,
            ByTitle = actor.Title,
            BodyName = actor.BodyName,
            At = time.GetUtcNow(),
        };

    private static async Task SaveAsync(PlatformDb db, int year, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, CertificateMappings.OneReviewAYear))
        {
            throw new ConflictException($"{year}年度年审刚刚被别人记录过，请刷新后再看");
        }
    }
}
