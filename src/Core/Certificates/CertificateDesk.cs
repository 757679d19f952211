using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>
/// The path of a certificate after its blank is there: numbered by the body that claimed it, sealed by the body whose
/// seal counts, issued. Several at once are all done or none.
/// </summary>
public sealed class CertificateDesk(
    IPlatformDbs dbs,
    IIssuingWindows windows,
    CertificatePapers papers,
    CertificateJournal journal,
    IEnumerable<ICertificateEvents> listeners,
    TimeProvider time
)
{
    /// <summary>
    /// Puts a certificate on the list of those a blank is to be claimed for. Saves nothing: it is part of the caller's
    /// transaction.
    /// </summary>
    /// <exception cref="RuleException">A body the stage names does not stand above the unit.</exception>
    public async Task<IssuedCertificate> AwaitAsync(
        Actor actor,
        PlatformDb db,
        AwaitCertificate request,
        CancellationToken cancellation = default
    )
    {
        var (archive, unit, stage) = (request.Archive, request.Unit, request.Issuance);
        var claiming = await BodyOfAsync(db, unit, stage.By, stage, cancellation);
        var blanksFrom = await BodyOfAsync(db, unit, stage.BlanksFrom, stage, cancellation);
        var sealing = await BodyOfAsync(db, unit, stage.SealedBy, stage, cancellation);
        var certificate = new IssuedCertificate
        {
            ArchiveId = archive.Id,
            CaseId = request.CaseId,
            RegionCode = archive.RegionCode,
            Terms = new CertificateTerms(request.Certificate, stage),
            CertificateName = request.Certificate.Name,
            Kind = CertificateKind.First,
            HolderName = archive.HolderName,
            UnitName = unit.Name,
            ClaimingBodyId = claiming.Id,
            ClaimingBodyName = claiming.Name,
            BlanksFromId = blanksFrom.Id,
            SealingBodyId = sealing.Id,
            SealingBodyName = sealing.Name,
            ReviewedEveryYears = request.Certificate.ReviewedEveryYears,
            CreatedAt = time.GetUtcNow(),
        };
        certificate.Place(unit.Lineage);
        db.Certificates.Add(certificate);
        journal.Record(db, certificate, CertificateEventKind.Due, actor);
        return certificate;
    }

    /// <summary>盖章, by an officer of the sealing body who did not number it.</summary>
    /// <param name="on">The day on the paper; not after today.</param>
    public async Task SealAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        DateOnly on,
        CancellationToken cancellation = default
    )
    {
        if (on > ChinaTime.Today(time))
        {
            throw new RuleException("盖章日期不能晚于今天") { Field = "on" };
        }

        await using var db = dbs.Open(actor.Scope);
        foreach (var certificate in await CertificateActs.LoadAsync(db, ids, cancellation))
        {
            CertificateActs.Require(
                actor,
                certificate.SealingBodyId,
                certificate.SealingBodyName,
                "盖章",
                certificate.Clause
            );
            RequireSealable(certificate, actor, on);
            certificate.Status = CertificateStatus.Sealed;
            certificate.SealedOn = on;
            certificate.SealedBy = actor.Name;
            journal.Record(
                db,
                certificate,
                CertificateEventKind.Sealed,
                actor,
                $"编号 {certificate.Number}，盖章日期 {on:yyyy年M月d日}"
            );
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// 发放: from this day the certificate is valid, and its paper is kept as rendered. Inside the window the city has
    /// set; where none is set the officer says why now.
    /// </summary>
    public async Task IssueAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        string? reason,
        CancellationToken cancellation = default
    )
    {
        var today = ChinaTime.Today(time);
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var certificate in await CertificateActs.LoadAsync(db, ids, cancellation))
        {
            CertificateActs.RequireClaimingBody(actor, certificate, "发放");
            RequireIssuable(certificate);
            var archive = await db.Archives.SingleAsync(archive => archive.Id == certificate.ArchiveId, cancellation);
            if (archive.Status is not ArchiveStatus.Live)
            {
                throw new RuleException($"{certificate.HolderName}的档案已不在册，不能发放");
            }

            certificate.IssueReason = await ReasonToIssueAsync(certificate, today, reason, cancellation);
            certificate.Status = CertificateStatus.Issued;
            certificate.IssuedOn = certificate.ValidFrom = today;
            certificate.IssuedBy = actor.Name;
            certificate.ValidUntil = certificate.Terms.Certificate.ValidYears is { } years
                ? CertificateLife.LastDay(today, years)
                : null;
            await ReplaceAsync(db, certificate, actor, today, cancellation);
            await papers.KeepAsync(db, certificate, archive, cancellation);
            journal.Record(
                db,
                certificate,
                CertificateEventKind.Issued,
                actor,
                certificate.ValidUntil is { } until
                    ? $"编号 {certificate.Number}，有效期至 {until:yyyy年M月d日}"
                    : $"编号 {certificate.Number}",
                certificate.IssueReason
            );
            foreach (var listener in listeners)
            {
                await listener.OnIssuedAsync(db, certificate, actor, cancellation);
            }
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<Body> BodyOfAsync(
        PlatformDb db,
        Body unit,
        Party party,
        CertificateIssuance stage,
        CancellationToken cancellation
    ) =>
        unit.BodyOf(party) is { } id && await db.Bodies.FindAsync([id], cancellation) is { } body
            ? body
            : throw new RuleException($"{unit.Name}之上没有登记{party.InWords}，不能办证")
            {
                Clause = stage.Source.InWords,
            };

    private static void RequireSealable(IssuedCertificate certificate, Actor actor, DateOnly on)
    {
        var called = certificate.Called();
        if (certificate.Status is not CertificateStatus.Numbered)
        {
            throw new RuleException(
                certificate.Status is CertificateStatus.Awaiting or CertificateStatus.Claimed
                    ? $"{called}尚未编号，不能盖章"
                    : $"{called}{certificate.Status.InWords}，不能再盖章"
            )
            {
                Clause = certificate.Clause,
            };
        }

        if (certificate.NumberedById == actor.AccountId)
        {
            throw new RuleException($"{called}由您本人编号，盖章须由他人办理");
        }

        if (on < certificate.NumberedOn)
        {
            throw new RuleException($"盖章日期不能早于{called}的编号日期 {certificate.NumberedOn:yyyy年M月d日}")
            {
                Field = "on",
            };
        }
    }

    private static void RequireIssuable(IssuedCertificate certificate)
    {
        if (certificate.Status is CertificateStatus.Sealed)
        {
            return;
        }

        throw new RuleException(
            certificate.Status is CertificateStatus.Awaiting or CertificateStatus.Claimed or CertificateStatus.Numbered
                ? $"{certificate.Called()}尚未记录盖章，不能发放"
                : $"{certificate.Called()}{certificate.Status.InWords}，不能再发放"
        )
        {
            Clause = certificate.Clause,
        };
    }

    private async Task<string?> ReasonToIssueAsync(
        IssuedCertificate certificate,
        DateOnly today,
        string? reason,
        CancellationToken cancellation
    )
    {
        var set = await windows.OfAsync(certificate.RegionCode, cancellation);
        if (ReviewPeriod.Around(today, set) is not { } window)
        {
            return CertificateActs.RequireReason(
                reason,
                $"文件未规定发证时段，{today.Year}年也没有设定年审时段，请写明现在发放的理由"
            );
        }

        return window.Contains(today)
            ? CertificateActs.Reason(reason)
            : throw new RuleException($"{today.Year}年的年审和发证时段为{window.InWords}，今天不在时段内，不能发放")
            {
                Clause = certificate.Terms.Certificate.Source.InWords,
            };
    }

    /// <summary>The renewal takes the place of the certificate it renews, on the day it is issued.</summary>
    private async Task ReplaceAsync(
        PlatformDb db,
        IssuedCertificate renewal,
        Actor actor,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        if (renewal.ReplacesId is not { } oldId)
        {
            return;
        }

        var old = await db.Certificates.SingleAsync(certificate => certificate.Id == oldId, cancellation);
        if (old.Status is not CertificateStatus.Issued)
        {
            throw new RuleException($"原证{old.Called()}{old.Status.InWords}，不能换发");
        }

        old.Status = CertificateStatus.Replaced;
        old.ReplacedOn = today;
        journal.Record(db, old, CertificateEventKind.Replaced, actor, $"新证编号 {renewal.Number}");
    }
}
