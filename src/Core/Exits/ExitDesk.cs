using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Proposes that archives leave the register, and shows what came of it.</summary>
public sealed class ExitDesk(
    IPlatformDbs dbs,
    ExitFiles files,
    ExitConductor conductor,
    Catalogue catalogue,
    IFileStore store,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<ExitFile> ViewAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        await FindAsync(actor, id, cancellation) ?? throw new NotFoundException();

    /// <summary>The same, or null where the actor must not know of it. Reading a sealed one is put on record.</summary>
    public async Task<ExitFile?> FindAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        if (await files.FindAsync(db, id, cancellation) is not { } file || !actor.MayRead(file.Exit))
        {
            return null;
        }

        if (file.Exit.IsSealed)
        {
            audit.Record(db, actor.InTrail, "exit-sealed-read", "exit", id, new { file.Exit.ArchiveNumber });
            await db.SaveChangesAsync(cancellation);
        }

        return file;
    }

    /// <summary>Every exit ever proposed for the archive, latest first.</summary>
    public async Task<IReadOnlyList<Exit>> OfArchiveAsync(
        Actor actor,
        Guid archiveId,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        return await db
            .Exits.AsNoTracking()
            .SeenBy(actor)
            .Where(exit => exit.ArchiveId == archiveId)
            .OrderByDescending(exit => exit.CreatedAt)
            .ToListAsync(cancellation);
    }

    /// <summary>The rules an exit proposed now would be judged by.</summary>
    public ExitTerms TermsOf(string regionCode) => new(catalogue.Find(regionCode)?.Exits);

    /// <summary>
    /// Proposes that a live archive leaves the register. One archive after another may be proposed in bulk: each stands
    /// for itself, and a proposal from the same source that is open already is given back as it is.
    /// </summary>
    /// <exception cref="NotFoundException">The actor may not see the archive.</exception>
    /// <exception cref="RuleException">Not live, an exit is open already, or something is missing from the proposal.</exception>
    public async Task<Exit> ProposeAsync(
        Actor actor,
        Guid archiveId,
        ExitProposal proposal,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var archive = await db.Archives.SingleOrDefaultAsync(row => row.Id == archiveId, cancellation);
        if (archive is null || !actor.WorksOnCases || archive.Status is ArchiveStatus.Sealed)
        {
            throw new NotFoundException();
        }

        if (await OpenOfAsync(db, archiveId, cancellation) is { } open)
        {
            return open.SourceId is not null && open.SourceId == proposal.SourceId ? open : throw OpenAlready(open);
        }

        if (archive.Status is not ArchiveStatus.Live)
        {
            throw new RuleException("这份档案已经不在册");
        }

        var unit = await db.Bodies.SingleAsync(body => body.Id == archive.PrimaryId, cancellation);
        var terms = TermsOf(archive.RegionCode);
        ExitProposalRules.Check(actor, archive, terms, proposal, ChinaTime.Today(time));
        var exit = Exit.Of(
            archive,
            unit,
            await DecidingAsync(db, unit, terms, cancellation),
            terms,
            proposal,
            actor,
            proposal.AskedOn ?? ChinaTime.Today(time),
            time.GetUtcNow()
        );
        db.Exits.Add(exit);
        audit.Record(
            db,
            actor.InTrail,
            "exit-proposed",
            "exit",
            exit.Id,
            new
            {
                exit.ArchiveNumber,
                kind = $"{exit.Kind}",
                origin = $"{exit.Origin}",
            }
        );
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, ExitMapping.OneOpenExit))
        {
            throw OpenAlready(null);
        }

        await conductor.MoveOnAsync(db, exit.Id, cancellation);
        await transaction.CommitAsync(cancellation);
        return exit;
    }

    /// <summary>Adds a file that proves why the household leaves.</summary>
    public Task AttachProofAsync(
        Actor actor,
        Guid exitId,
        Stream content,
        string fileName,
        string? shows = null,
        CancellationToken cancellation = default
    ) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-proof-attached",
            async act =>
            {
                act.RequireOpen();
                var stored = await store.SaveAsync(act.Db, content, fileName, actor.AccountId, cancellation);
                stored.BelongTo(FilesOfExits.Owner, exitId);
                act.Db.ExitProofs.Add(
                    new ExitProof
                    {
                        Id = Guid.CreateVersion7(act.At),
                        ExitId = exitId,
                        FileId = stored.Id,
                        FileName = stored.OriginalName,
                        Shows = shows?.Trim() ?? "",
                        ByName = actor.Name,
                        At = act.At,
                    }
                );
            },
            cancellation
        );

    /// <summary>Takes back a wrong file. It stays on record, but no longer counts.</summary>
    public Task RemoveProofAsync(Actor actor, Guid exitId, Guid proofId) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-proof-removed",
            act =>
            {
                act.RequireOpen();
                var proof = act.File.Proofs.FirstOrDefault(one => one.Id == proofId) ?? throw new NotFoundException();
                proof.RemovedAt = act.At;
                return Task.CompletedTask;
            }
        );

    /// <summary>Answers a proposal that was sent back: what was added or found out.</summary>
    public Task SupplementAsync(Actor actor, Guid exitId, int version, string words) =>
        conductor.ActAsync(
            actor,
            exitId,
            version,
            "exit-supplemented",
            act =>
            {
                act.RequireOpen();
                if (act.Exit.Step is not ExitStep.Supplementing)
                {
                    throw new RuleException("没有被退回，不需要补充");
                }

                act.Record(ExitRecordKind.Supplement, null, Ask.For(words, "请写明补充了什么", "words"));
                return Task.CompletedTask;
            }
        );

    /// <summary>Takes the proposal back; the archive stays on the register.</summary>
    public Task WithdrawAsync(Actor actor, Guid exitId, int version, string reason) =>
        conductor.ActAsync(
            actor,
            exitId,
            version,
            "exit-withdrawn",
            act =>
            {
                act.RequireOpen();
                if (actor.BodyId != act.Exit.ProposingBodyId)
                {
                    throw new RuleException($"退出由{act.Exit.ProposingBodyName}提出，由它撤回");
                }

                act.Decide(Outcome.Withdrawn, Ask.For(reason, "请写明撤回的理由", "reason"));
                act.Exit.Conclude(ExitStatus.Withdrawn, actor.Name, act.File.Today);
                return Task.CompletedTask;
            }
        );

    private static Task<Exit?> OpenOfAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation) =>
        db.Exits.SingleOrDefaultAsync(exit => exit.OpenArchiveId == archiveId, cancellation);

    private static RuleException OpenAlready(Exit? open) =>
        new(
            open is null
                ? "这份档案已有一次在办的退出，不能重复提出"
                : $"这份档案已有一次在办的退出（{ChinaTime.DateOf(open.CreatedAt):M月d日}由{open.ProposingBodyName}提出），不能重复提出"
        );

    private static async Task<Body> DecidingAsync(
        PlatformDb db,
        Body unit,
        ExitTerms terms,
        CancellationToken cancellation
    )
    {
        var party = terms.DecidedBy;
        return unit.BodyOf(party) is { } id && await db.Bodies.FindAsync([id], cancellation) is { } body
            ? body
            : throw new RuleException(
                $"“{unit.Name}”没有登记{party.InWords}，没有单位可以决定退出。请系统管理员在“组织机构”中登记后再提出。"
            )
            {
                Clause = terms.Rules?.Source.InWords,
            };
    }
}
