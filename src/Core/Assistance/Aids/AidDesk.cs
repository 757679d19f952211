using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Applies for aid for an archive on the register (依档帮扶). Whether it is given, another person decides.</summary>
public sealed class AidDesk(
    IPlatformDbs dbs,
    AidCeilings ceilings,
    ArchiveFiles archives,
    AccountVault accounts,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>What may still be given of a kind today, with its working; decides nothing.</summary>
    /// <exception cref="NotFoundException">There is no such archive, or the actor must not know of it.</exception>
    public async Task<AidAssessment> AssessAsync(Actor actor, Guid archiveId, AidKind kind)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.ArchiveOfAsync(actor, archiveId);
        return await ceilings.AssessAsync(db, archive, kind, ChinaTime.Today(time));
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<AidSheet> ViewAsync(Actor actor, Guid aidId)
    {
        await using var db = dbs.Open(actor.Scope);
        var aid = await db.AidAsync(actor, aidId);
        var line = await db
            .PaymentLines.AsNoTracking()
            .Where(row => row.AidId == aidId)
            .OrderBy(row => row.Status == PaymentLineStatus.Failed)
            .ThenByDescending(row => row.Id)
            .FirstOrDefaultAsync();
        var isOwn = aid.ProposedById == actor.AccountId;
        return new(
            aid,
            await db
                .AidEvents.AsNoTracking()
                .Where(row => row.AidId == aidId)
                .OrderBy(row => row.At)
                .ThenBy(row => row.Id)
                .ToListAsync()
        )
        {
            Account = aid.AccountSealed is { } token ? accounts.Open<BankAccount>(aid.Id, token).Masked : null,
            Measure = await db.Set<AssistanceMeasure>()
                .Where(measure => measure.Id == aid.MeasureId)
                .Select(measure => measure.Words)
                .SingleOrDefaultAsync(),
            ListId = line?.ListId,
            Line = line,
            IsOwn = isOwn,
            MayApprove = aid.Status is AidStatus.Proposed && !isOwn && ApprovalDesk.MayApprove(actor),
            MayMend = aid.Status is AidStatus.Returned && isOwn,
            MayWithdraw =
                (aid.Status is AidStatus.Proposed or AidStatus.Returned && isOwn)
                || (aid.Status is AidStatus.Approved && aid.ApprovedByBodyId == actor.BodyId),
        };
    }

    /// <summary>Applies. The ceiling is worked out on the spot, and again when it is approved.</summary>
    /// <returns>The application's id.</returns>
    /// <exception cref="RuleException">The archive is not on the register, something is missing, or it is too much.</exception>
    public async Task<Guid> ProposeAsync(Actor actor, Guid archiveId, AidProposal typed)
    {
        var proposal = CheckedProposal.Of(typed);
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        await EnsureMeasureAsync(db, archiveId, proposal.MeasureId);
        var assessment = await ceilings.AssessAsync(db, archive, typed.Kind, ChinaTime.Today(time));
        proposal.EnsureWithin(assessment);
        var aid = Aid.For(archive, typed.Kind, batchId: null, time.GetUtcNow());
        aid.Write(actor.AccountId, actor.Name, actor.BodyName, proposal, assessment);
        var file = await archives.FindAsync(db, archiveId);
        if (BankAccount.In(file!.Answers, archive.HolderName) is { } account)
        {
            aid.PayTo(accounts.Seal(aid.Id, account));
        }

        db.Aids.Add(aid);
        db.Happened(actor, time, aid, proposal.Basis);
        Record(db, actor, "aid-proposed", aid);
        await db.SaveChangesAsync();
        return aid.Id;
    }

    /// <summary>Applies again with what was sent back.</summary>
    /// <exception cref="RuleException">Not sent back, the archive left the register meanwhile, or it is too much.</exception>
    /// <exception cref="ConflictException">It was changed meanwhile.</exception>
    public async Task MendAsync(Actor actor, Guid aidId, int version, AidProposal typed)
    {
        var proposal = CheckedProposal.Of(typed);
        await using var db = dbs.Open(actor.Scope);
        var aid = await FindAsync(db, actor, aidId, version);
        if (aid.Status is not AidStatus.Returned || aid.ProposedById != actor.AccountId)
        {
            throw new RuleException("只有被退回的申请，才能由申请人修改后重新提交");
        }

        var archive = await db.AssistedAsync(actor, aid.ArchiveId);
        await EnsureMeasureAsync(db, aid.ArchiveId, proposal.MeasureId);
        var assessment = await ceilings.AssessAsync(db, archive, aid.Kind, ChinaTime.Today(time));
        proposal.EnsureWithin(assessment);
        aid.Write(actor.AccountId, actor.Name, actor.BodyName, proposal, assessment);
        db.Happened(actor, time, aid, $"修改后重新提交：{proposal.Basis}");
        Record(db, actor, "aid-proposed", aid);
        await db.SaveChangesAsync();
    }

    /// <summary>Writes down where the money is to go, e.g. after the bank sent it back.</summary>
    /// <exception cref="RuleException">The number cannot be right, or the money is on its way already.</exception>
    public async Task CorrectAccountAsync(Actor actor, Guid aidId, int version, BankAccount typed)
    {
        var account = typed.Checked();
        await using var db = dbs.Open(actor.Scope);
        var aid = await FindAsync(db, actor, aidId, version);
        if (aid.Status is not (AidStatus.Proposed or AidStatus.Returned or AidStatus.Approved))
        {
            throw new RuleException("这笔帮扶已在发放名单上或者已经办结，收款账户不能再改");
        }

        aid.PayTo(accounts.Seal(aid.Id, account));
        db.Happened(actor, time, aid, $"登记收款账户：{account.Masked}");
        Record(db, actor, "aid-account-corrected", aid);
        await db.SaveChangesAsync();
    }

    /// <summary>Takes an application back; what was reserved for it is free again.</summary>
    /// <exception cref="RuleException">No reason given, on a payment list, or not the actor's to take back.</exception>
    public async Task WithdrawAsync(Actor actor, Guid aidId, int version, string? reason)
    {
        var words = Typed.Words(reason, "撤销原因", "Reason", 500);
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var aid = await FindAsync(db, actor, aidId, version);
        var mayWithdraw = aid.Status switch
        {
            AidStatus.Proposed or AidStatus.Returned => aid.ProposedById == actor.AccountId,
            AidStatus.Approved => aid.ApprovedByBodyId == actor.BodyId,
            _ => false,
        };
        if (!mayWithdraw)
        {
            throw new RuleException("审批前由申请人撤销；批准后、列入名单前，由批准的工会撤销");
        }

        if (aid.Status is AidStatus.Approved)
        {
            await db.ReleaseAsync(actor, time, aid);
        }

        aid.GoTo(AidStatus.Withdrawn);
        db.Happened(actor, time, aid, words);
        Record(db, actor, "aid-withdrawn", aid);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
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

    private static async Task<Aid> FindAsync(PlatformDb db, Actor actor, Guid aidId, int version)
    {
        var aid = await db.AidAsync(actor, aidId);
        return aid.Version == version ? aid : throw new ConflictException();
    }

    private static async Task EnsureMeasureAsync(PlatformDb db, Guid archiveId, Guid? measureId)
    {
        if (
            measureId is { } id
            && !await db.AssistancePlans.AnyAsync(plan =>
                plan.ArchiveId == archiveId && plan.Measures.Any(measure => measure.Id == id)
            )
        )
        {
            throw new RuleException("帮扶计划中没有这项措施") { Field = nameof(AidProposal.MeasureId) };
        }
    }
}
