using Microsoft.EntityFrameworkCore;
using Platform.Benchmarks;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Where a city confirms that the thresholds a plugin proposes are those of its document. Until then an officer decides
/// every category and cites the document. A confirmation changes no archive.
/// </summary>
public sealed class SchemeDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    ImpactDrawing impact,
    AuditTrail trail,
    TimeProvider time
)
{
    public async Task<SchemeSheet> ViewAsync(Actor actor, string regionCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var scheme = (catalogue.Find(regionCode) ?? throw new NotFoundException()).Categories;
        var confirmations = await db
            .SchemeConfirmations.AsNoTracking()
            .Where(row => row.RegionCode == regionCode)
            .OrderByDescending(row => row.Sequence)
            .ToListAsync();
        var ids = confirmations.ConvertAll(row => row.Id);
        var revoked = await db
            .SchemeRevocations.AsNoTracking()
            .Where(row => ids.Contains(row.ConfirmationId))
            .ToDictionaryAsync(row => row.ConfirmationId);
        return new(
            scheme,
            scheme is null ? null : await SchemeRegister.StandingAsync(db, regionCode, scheme, day: null),
            [.. confirmations.Select(row => (row, revoked.GetValueOrDefault(row.Id)))],
            scheme is { IsProposed: true } && await actor.LeadsAsync(db, regionCode)
        );
    }

    /// <summary>Whether it could be confirmed so; looked at before its consequences are worked out.</summary>
    /// <exception cref="NotFoundException">No such region or proposed scheme, or none of the actor's.</exception>
    /// <exception cref="RuleException">Something is missing, or it is confirmed already.</exception>
    public async Task CheckAsync(Actor actor, NewConfirmation request)
    {
        await using var db = dbs.Open(actor.Scope);
        await CheckAsync(db, actor, request);
    }

    /// <exception cref="ConflictException">Somebody else confirmed it at the same moment.</exception>
    /// <inheritdoc cref="CheckAsync(Actor, NewConfirmation)" path="/exception"/>
    public async Task<SchemeConfirmation> ConfirmAsync(Actor actor, NewConfirmation request)
    {
        await using var db = dbs.Open(actor.Scope);
        var (scheme, from, document) = await CheckAsync(db, actor, request);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var confirmation = new SchemeConfirmation
        {
            Id = id,
            RegionCode = request.RegionCode,
            SchemeCode = scheme.Code,
            SchemeHash = RegionJson.Hash(RegionJson.Write(scheme)),
            Sequence = 1 + await db.SchemeConfirmations.CountAsync(row => row.RegionCode == request.RegionCode),
            From = from,
            DocumentNumber = document.Number,
            DocumentTitle = document.Title,
            Clause = document.Clause,
            ScanId = await DocumentScans.ClaimAsync(db, actor, request.ScanId, id),
            ConfirmedById = actor.AccountId,
            ConfirmedBy = actor.Name,
            ConfirmedByBody = actor.BodyName,
            ConfirmedAt = time.GetUtcNow(),
        };
        db.SchemeConfirmations.Add(confirmation);
        await impact.AddAsync(db, actor, confirmation);
        trail.Record(
            db,
            actor.InTrail,
            "scheme-confirmed",
            "region",
            request.RegionCode,
            new { scheme.Code, confirmation.From }
        );
        await SaveAsync(db);
        return confirmation;
    }

    /// <summary>Takes a confirmation back; the scheme is a proposal again.</summary>
    public async Task RevokeAsync(Actor actor, Guid confirmationId, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var confirmation =
            await db.SchemeConfirmations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == confirmationId)
            ?? throw new NotFoundException();
        if (!await actor.LeadsAsync(db, confirmation.RegionCode))
        {
            throw new NotFoundException();
        }

        var words = reason.Trim();
        if (words.Length is 0 or > 500)
        {
            throw new RuleException("请写明撤销的理由，不超过 500 个字") { Field = nameof(SchemeRevocation.Reason) };
        }

        if (await db.SchemeRevocations.AnyAsync(row => row.ConfirmationId == confirmationId))
        {
            throw new ConflictException("这次确认已经撤销。");
        }

        db.SchemeRevocations.Add(
            new SchemeRevocation
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ConfirmationId = confirmationId,
                Reason = words,
                RevokedById = actor.AccountId,
                RevokedBy = actor.Name,
                RevokedByBody = actor.BodyName,
                RevokedAt = time.GetUtcNow(),
            }
        );
        await impact.WithdrawAsync(db, confirmationId);
        trail.Record(db, actor.InTrail, "scheme-confirmation-revoked", "region", confirmation.RegionCode);
        await SaveAsync(db);
    }

    private async Task<(CategoryScheme Scheme, DateOnly From, CitedDocument Document)> CheckAsync(
        PlatformDb db,
        Actor actor,
        NewConfirmation request
    )
    {
        if (
            catalogue.Find(request.RegionCode)?.Categories is not { IsProposed: true } scheme
            || !await actor.LeadsAsync(db, request.RegionCode)
        )
        {
            throw new NotFoundException();
        }

        var document = request.Document.Checked();
        var from = request.From ?? throw new RuleException("请填写起用日期") { Field = nameof(NewConfirmation.From) };
        return await SchemeRegister.StandingAsync(db, request.RegionCode, scheme, day: null) is null
            ? (scheme, from, document)
            : throw new ConflictException("分类办法已经确认。需要更正的，请先撤销原来的确认。");
    }

    private static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal)
            when (db.Violates(refusal, CategoryMappings.OneConfirmation)
                || db.Violates(refusal, CategoryMappings.RevokedOnce)
            )
        {
            throw new ConflictException("别人刚刚处理了这个分类办法，请刷新后再看。");
        }
    }
}
