using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Applies for many archives at once. Approval, payment and ledger go by each archive as ever.</summary>
public sealed class BatchDesk(
    IPlatformDbs dbs,
    ArchiveListDesk register,
    ArchiveFiles archives,
    AidCeilings ceilings,
    AccountVault accounts,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>More are not applied for at once.</summary>
    public const int Most = 500;

    /// <summary>The live archives of a filter, by name; one more than <see cref="Most"/> tells that there are too many.</summary>
    public async Task<IReadOnlyList<Archive>> ChooseAsync(Actor actor, ArchiveFilter among)
    {
        await using var db = Open(actor);
        return await FindAsync(db, actor, among);
    }

    /// <summary>Applies for every archive of the filter: all, or none.</summary>
    /// <returns>What the applications are found together by.</returns>
    /// <exception cref="RuleException">Nobody or too many chosen, something missing, or one of them is over its ceiling.</exception>
    public async Task<Guid> ProposeAsync(Actor actor, BatchRequest typed)
    {
        var proposal = CheckedProposal.Of(
            new(typed.Kind, typed.Item, typed.Amount, typed.Basis, typed.CeilingReason, MeasureId: null)
        );
        await using var db = Open(actor);
        var chosen = (await FindAsync(db, actor, typed.Among))
            .Where(archive => !typed.Without.Contains(archive.Id))
            .ToList();
        if (chosen.Count is 0 or > Most)
        {
            throw new RuleException(chosen.Count is 0 ? "没有选中在册档案" : $"一批最多 {Most} 户，请按单位或类别分批");
        }

        var now = time.GetUtcNow();
        var batch = Guid.CreateVersion7(now);
        foreach (var archive in chosen)
        {
            var assessment = await ceilings.AssessAsync(db, archive, typed.Kind, ChinaTime.Today(time));
            try
            {
                proposal.EnsureWithin(assessment);
            }
            catch (RuleException refused) when (refused.Field is nameof(AidProposal.Amount))
            {
                throw new RuleException($"{archive.HolderName}（{archive.Number}）：{refused.Message}")
                {
                    Field = refused.Field,
                    Clause = refused.Clause,
                };
            }

            var aid = Aid.For(archive, typed.Kind, batch, now);
            aid.Write(actor.AccountId, actor.Name, actor.BodyName, proposal, assessment);
            var file = await archives.FindAsync(db, archive.Id);
            if (BankAccount.In(file!.Answers, archive.HolderName) is { } account)
            {
                aid.PayTo(accounts.Seal(aid.Id, account));
            }

            db.Aids.Add(aid);
            db.Happened(actor, time, aid, $"批量申请：{proposal.Basis}");
        }

        audit.Record(
            db,
            actor.InTrail,
            "aid-batch-proposed",
            "aid",
            batch,
            new
            {
                Kind = typed.Kind.InWords,
                proposal.Amount,
                chosen.Count,
            }
        );
        await db.SaveChangesAsync();
        return batch;
    }

    private async Task<List<Archive>> FindAsync(PlatformDb db, Actor actor, ArchiveFilter among) =>
        await (await register.MatchingAsync(db, actor, among with { Shelf = ArchiveShelf.Live }))
            .OrderBy(archive => archive.HolderName)
            .ThenBy(archive => archive.Id)
            .Take(Most + 1)
            .ToListAsync();

    private PlatformDb Open(Actor actor) =>
        AssistanceDesk.MayAssist(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();
}
