using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>
/// Decides on applications for aid: somebody of the county's or the city's union who did not apply. Approving reserves the
/// money on a budget line of that union; there is no approval without.
/// </summary>
public sealed class ApprovalDesk(IPlatformDbs dbs, AidCeilings ceilings, AuditTrail audit, TimeProvider time)
{
    public static bool MayApprove(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is BodyKind.County or BodyKind.City;

    /// <exception cref="RuleException">Own application, archive off the register, over the ceiling, or too little money.</exception>
    /// <exception cref="ConflictException">Somebody else decided meanwhile.</exception>
    public async Task ApproveAsync(Actor actor, Guid aidId, int version, Guid? fundId)
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var fund = await FundAsync(db, actor, fundId);
        var aid = await FindAsync(db, actor, aidId, version);
        await ApproveAsync(db, actor, aid, fund);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Approves what was proposed together and still waits: all of it, or nothing.</summary>
    /// <returns>How many were approved.</returns>
    /// <exception cref="RuleException">As for one of them; names whose.</exception>
    public async Task<int> ApproveBatchAsync(Actor actor, Guid batchId, Guid? fundId)
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var fund = await FundAsync(db, actor, fundId);
        var waiting = await db
            .Aids.Where(aid => aid.BatchId == batchId && aid.Status == AidStatus.Proposed)
            .OrderBy(aid => aid.Id)
            .ToListAsync();
        if (waiting.Count == 0)
        {
            throw new ConflictException("这一批申请里没有待审批的了，请刷新后再看。");
        }

        foreach (var aid in waiting)
        {
            try
            {
                await ApproveAsync(db, actor, aid, fund);
            }
            catch (RuleException refused) when (refused.Field is not nameof(Aid.FundId))
            {
                throw new RuleException($"{aid.HolderName}（{aid.ArchiveNumber}）：{refused.Message}")
                {
                    Clause = refused.Clause,
                };
            }
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return waiting.Count;
    }

    /// <summary>Sends an application back to whoever applied.</summary>
    /// <exception cref="RuleException">No reason given, or own application.</exception>
    /// <exception cref="ConflictException">Somebody else decided meanwhile.</exception>
    public async Task ReturnAsync(Actor actor, Guid aidId, int version, string? reason)
    {
        var words = Typed.Words(reason, "退回原因", "Reason", 500);
        await using var db = dbs.Open(actor.Scope);
        var aid = await FindAsync(db, actor, aidId, version);
        EnsureOther(actor, aid);
        aid.GoTo(AidStatus.Returned);
        db.Happened(actor, time, aid, words);
        Record(db, actor, "aid-returned", aid);
        await db.SaveChangesAsync();
    }

    private async Task ApproveAsync(PlatformDb db, Actor actor, Aid aid, Fund fund)
    {
        EnsureOther(actor, aid);
        if (!fund.IsFor(aid.Kind))
        {
            throw new RuleException($"{fund.InWords}不能用于{aid.Kind.InWords}") { Field = nameof(Aid.FundId) };
        }

        await db.LockArchiveAsync(aid.ArchiveId);
        // Somebody may have decided while this one waited for the lock.
        await db.Entry(aid).ReloadAsync();
        if (aid.Status is not AidStatus.Proposed)
        {
            throw new ConflictException();
        }

        var archive = await db.AssistedAsync(actor, aid.ArchiveId);
        var assessment = await ceilings.AssessAsync(db, archive, aid.Kind, ChinaTime.Today(time), except: aid.Id);
        new CheckedProposal(aid.Item, aid.Amount, aid.Basis, aid.CeilingReason, aid.MeasureId).EnsureWithin(assessment);
        await db.ReserveAsync(actor, time, fund, aid);
        aid.Approve(fund, actor.Name, assessment, time.GetUtcNow());
        db.Happened(actor, time, aid, $"同意，从{fund.InWords}列支");
        Record(db, actor, "aid-approved", aid);
    }

    private void Record(PlatformDb db, Actor actor, string action, Aid aid) =>
        audit.Record(
            db,
            actor.InTrail,
            action,
            "aid",
            aid.Id,
            new
            {
                aid.ArchiveNumber,
                Kind = aid.Kind.InWords,
                aid.Amount,
            }
        );

    private static void EnsureOther(Actor actor, Aid aid)
    {
        if (aid.ProposedById == actor.AccountId)
        {
            throw new RuleException("不能审批自己提出的帮扶申请，请由他人审批");
        }
    }

    private static async Task<Aid> FindAsync(PlatformDb db, Actor actor, Guid aidId, int version)
    {
        var aid = MayApprove(actor) ? await db.AidAsync(actor, aidId) : throw new NotFoundException();
        return aid.Status is AidStatus.Proposed && aid.Version == version ? aid : throw new ConflictException();
    }

    private static async Task<Fund> FundAsync(PlatformDb db, Actor actor, Guid? fundId) =>
        !MayApprove(actor)
            ? throw new NotFoundException()
            : await db
                .Funds.AsNoTracking()
                .SingleOrDefaultAsync(fund => fund.Id == fundId && fund.BodyId == actor.BodyId)
                ?? throw new RuleException("请选择从哪一笔资金列支") { Field = nameof(Aid.FundId) };
}
