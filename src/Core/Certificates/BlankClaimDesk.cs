using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>申领: blanks claimed by headcount from the body that hands them out.</summary>
public sealed class BlankClaimDesk(IPlatformDbs dbs, CertificateJournal journal, TimeProvider time)
{
    /// <summary>
    /// Claims one blank for each certificate. A body that hands out blanks itself (市直) has them at once; the claim then
    /// says what they went to.
    /// </summary>
    public async Task<BlankClaim> ClaimAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificates = await CertificateActs.LoadAsync(db, ids, cancellation);
        var first = certificates[0];
        foreach (var certificate in certificates)
        {
            CertificateActs.RequireClaimingBody(actor, certificate, "申领空白证");
            RequireClaimable(certificate);
            if (certificate.CertificateName != first.CertificateName || certificate.BlanksFromId != first.BlanksFromId)
            {
                throw new RuleException("所选证件不是同一种空白证，请分开申领");
            }
        }

        var claim = new BlankClaim
        {
            CertificateName = first.CertificateName,
            ClaimingBodyId = first.ClaimingBodyId,
            ClaimingBodyName = first.ClaimingBodyName,
            BlanksFromId = first.BlanksFromId,
            Count = certificates.Count,
            RequestedBy = actor.Name,
            RequestedAt = time.GetUtcNow(),
        };
        claim.Place(await LineageOfAsync(db, actor.BodyId, cancellation));
        db.BlankClaims.Add(claim);
        db.BlankClaimLines.AddRange(certificates.Select((certificate, place) => Line(claim, certificate, place + 1)));
        foreach (var certificate in certificates)
        {
            certificate.ClaimId = claim.Id;
            Record(db, certificate, CertificateEventKind.BlankClaimed, actor, $"与同批共 {claim.Count} 本");
        }

        if (claim.BlanksFromId == claim.ClaimingBodyId)
        {
            HandOut(db, claim, certificates, actor);
        }

        await db.SaveChangesAsync(cancellation);
        return claim;
    }

    /// <summary>The blanks were given: one for each certificate of the roster that still waits.</summary>
    public async Task HandOutAsync(Actor actor, Guid claimId, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var claim = await LoadOpenAsync(db, actor, claimId, cancellation);
        HandOut(db, claim, await WaitingAsync(db, claim, cancellation), actor);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>No blanks: the certificates may be claimed for again.</summary>
    public async Task DeclineAsync(Actor actor, Guid claimId, string? reason, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var claim = await LoadOpenAsync(db, actor, claimId, cancellation);
        claim.DeclineReason = CertificateActs.RequireReason(reason, "请写明不予发放空白证的原因");
        Answer(claim, BlankClaimStatus.Declined, actor);
        foreach (var certificate in await WaitingAsync(db, claim, cancellation))
        {
            certificate.ClaimId = null;
            Record(db, certificate, CertificateEventKind.BlankDeclined, actor, "", claim.DeclineReason);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Newest first.</summary>
    /// <param name="after">Where the page before ended; null for the first page.</param>
    public async Task<KeysetPage<BlankClaim, Guid>> ListAsync(
        Actor actor,
        KeysetPosition<Guid>? after,
        int size,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        return await db
            .BlankClaims.AsNoTracking()
            .NewestFirst(claim => claim.RequestedAt, claim => claim.Id, after)
            .ToPageAsync(size, claim => new KeysetPosition<Guid>(claim.RequestedAt, claim.Id), cancellation);
    }

    /// <summary>The roster the claim was made with; null where the claim is not there for the actor.</summary>
    public async Task<BlankClaimDetails?> FindAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var claim = await db.BlankClaims.AsNoTracking().SingleOrDefaultAsync(claim => claim.Id == id, cancellation);
        if (claim is null)
        {
            return null;
        }

        var lines = await db
            .BlankClaimLines.AsNoTracking()
            .Where(line => line.ClaimId == id)
            .OrderBy(line => line.Position)
            .ToListAsync(cancellation);
        return new BlankClaimDetails(claim, lines);
    }

    private static void RequireClaimable(IssuedCertificate certificate)
    {
        var fault = certificate switch
        {
            { Status: not CertificateStatus.Awaiting } =>
                $"{certificate.Called()}{certificate.Status.InWords}，不需要再申领空白证",
            { ClaimId: not null } => $"{certificate.HolderName}的空白证已经申领，正在等待发放",
            _ => null,
        };
        if (fault is not null)
        {
            throw new RuleException(fault) { Clause = certificate.Clause };
        }
    }

    private static BlankClaimLine Line(BlankClaim claim, IssuedCertificate certificate, int position) =>
        new()
        {
            ClaimId = claim.Id,
            CertificateId = certificate.Id,
            Position = position,
            HolderName = certificate.HolderName,
            UnitName = certificate.UnitName,
        };

    /// <summary>A claim is filed under its body as a unit's row is under its unit, only that there is no unit.</summary>
    private static async Task<Lineage> LineageOfAsync(PlatformDb db, int bodyId, CancellationToken cancellation)
    {
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == bodyId, cancellation);
        return new Lineage(
            body.Kind is BodyKind.Province ? body.Id : body.ProvinceId ?? 0,
            body.Kind is BodyKind.City ? body.Id : body.CityId,
            body.Kind is BodyKind.County ? body.Id : body.CountyId,
            body.Kind is BodyKind.Sector or BodyKind.Township ? body.Id : body.MiddleId,
            PrimaryId: 0,
            DepartmentId: null
        );
    }

    private static async Task<BlankClaim> LoadOpenAsync(
        PlatformDb db,
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        var claim =
            await db.BlankClaims.SingleOrDefaultAsync(claim => claim.Id == id, cancellation)
            ?? throw new NotFoundException();
        var source = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == claim.BlanksFromId, cancellation);
        CertificateActs.Require(actor, source.Id, source.Name, "发放空白证");
        return claim.Status is BlankClaimStatus.Requested
            ? claim
            : throw new RuleException($"这份申领{claim.Status.InWords}，不能再处理");
    }

    private static async Task<List<IssuedCertificate>> WaitingAsync(
        PlatformDb db,
        BlankClaim claim,
        CancellationToken cancellation
    ) =>
        await db
            .Certificates.Where(certificate =>
                certificate.ClaimId == claim.Id && certificate.Status == CertificateStatus.Awaiting
            )
            .ToListAsync(cancellation);

    private void HandOut(
        PlatformDb db,
        BlankClaim claim,
        IReadOnlyCollection<IssuedCertificate> certificates,
        Actor actor
    )
    {
        Answer(claim, BlankClaimStatus.HandedOut, actor);
        claim.HandedOut = certificates.Count;
        foreach (var certificate in certificates)
        {
            certificate.Status = CertificateStatus.Claimed;
            Record(db, certificate, CertificateEventKind.BlankHandedOut, actor, "");
        }
    }

    private void Answer(BlankClaim claim, BlankClaimStatus status, Actor actor)
    {
        claim.Status = status;
        claim.AnsweredBy = actor.Name;
        claim.AnsweredAt = time.GetUtcNow();
    }

    private void Record(
        PlatformDb db,
        IssuedCertificate certificate,
        CertificateEventKind kind,
        Actor actor,
        string detail,
        string? reason = null
    ) => journal.Record(db, certificate, kind, actor, detail, reason);
}
