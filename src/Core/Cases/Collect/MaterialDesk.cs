using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Takes materials in and checks them.</summary>
public sealed class MaterialDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    CaseFiles files,
    Conductor conductor,
    IFileStore store,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>Takes a scan or a photograph in. A draft takes it from whoever has its key, a case from officers of its bodies.</summary>
    /// <param name="replace">Whether what was there before is replaced; else it is added, e.g. a second page.</param>
    /// <exception cref="RuleException">Not needed, not a kind of file that is taken, or not the moment.</exception>
    public async Task AttachAsync(
        DraftKey key,
        string materialCode,
        Stream content,
        string fileName,
        bool replace,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await OpenAsync(db, key);
        var material = Needed(file, materialCode);
        var stored = await store.SaveAsync(db, content, fileName, key.Actor?.AccountId, cancellation);
        stored.BelongTo(FileOwner, file.Case.Id);
        Add(db, file, key, material, replace, stored.Id, stored.OriginalName, 0);
        audit.Record(db, key.Actor, file.Case, "material-attached");
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Records paper received over the counter.</summary>
    public async Task ReceivePaperAsync(Actor actor, Guid caseId, string materialCode, int copies)
    {
        var key = new DraftKey(caseId, null, actor);
        await using var db = dbs.Open(actor.Scope);
        var file = await OpenAsync(db, key);
        var material = Needed(file, materialCode);
        if (copies < material.Copies)
        {
            throw new RuleException(
                $"《{material.Name.Trim('《', '》')}》需要 {material.Copies} 份，只收到 {copies} 份"
            )
            {
                Field = materialCode,
                Clause = file.Item.Checklist.Source.InWords,
            };
        }

        Add(db, file, key, material, replace: false, null, null, copies);
        audit.Record(db, actor, file.Case, "material-received");
        await db.SaveChangesAsync();
    }

    /// <summary>Takes back what nobody has checked yet, e.g. a wrong photograph. It is kept, but no longer counts.</summary>
    public async Task RemoveAsync(DraftKey key, Guid submissionId)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await OpenAsync(db, key);
        var submission = Find(file, submissionId);
        if (submission.State is CheckState.InOrder)
        {
            throw new RuleException("这份材料已经核对，不能撤下。");
        }

        submission.ReplacedAt = time.GetUtcNow();
        audit.Record(db, key.Actor, file.Case, "material-removed");
        await db.SaveChangesAsync();
    }

    /// <summary>核对: the officer of the stage in hand says whether it is in order.</summary>
    /// <exception cref="RuleException">Not the actor's turn, or a deficiency without a word on what is wrong.</exception>
    public Task CheckAsync(Actor actor, Guid caseId, Guid submissionId, CheckState state, string? remark) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                _ = act.StageOfActor();
                if (state is CheckState.Deficient && string.IsNullOrWhiteSpace(remark))
                {
                    throw new RuleException("请写明哪里不符合要求") { Field = "remark" };
                }

                Find(act.File, submissionId).Check(state, remark?.Trim(), actor.Name, act.At);
                audit.Record(act, "material-checked");
                return Task.CompletedTask;
            }
        );

    /// <summary>The kind of row the stored files belong to.</summary>
    public const string FileOwner = "case";

    /// <summary>A draft by its key; a case by an officer of the unit or of the body it waits for.</summary>
    private async Task<CaseFile> OpenAsync(PlatformDb db, DraftKey key)
    {
        if (key.Actor is not { } actor)
        {
            var draft = await drafts.OpenAsync(db, key);
            return draft.Case.Status is CaseStatus.Draft
                ? draft
                : throw new RuleException("申请已经提交，补交材料请联系所在单位的基层工会。");
        }

        var file = await files.FindAsync(db, key.CaseId) ?? throw new NotFoundException();
        var isDraft = file.Case.Status is CaseStatus.Draft;
        if (!actor.WorksOnCases || (isDraft && actor.BodyId != file.Unit.Id))
        {
            throw new NotFoundException();
        }

        if (!isDraft && !file.Case.Status.IsOpen)
        {
            throw new RuleException($"本件现为“{file.Case.Status.InWords}”，不能再收材料。");
        }

        return isDraft || actor.BodyId == file.Unit.Id || actor.BodyId == file.Case.WaitsForBodyId
            ? file
            : throw new RuleException("材料由申请人所在单位的基层工会或现在办理本件的单位收取。");
    }

    private static Material Needed(CaseFile file, string materialCode)
    {
        var status =
            file.Materials.FirstOrDefault(one => one.Material.Code == materialCode)
            ?? throw new RuleException("清单里没有这项材料。");
        return status.State is MaterialState.NotNeeded
            ? throw new RuleException($"《{status.Material.Name.Trim('《', '》')}》无需提供。")
            : status.Material;
    }

    private static Submission Find(CaseFile file, Guid submissionId) =>
        file.Contents.Submissions.FirstOrDefault(one => one.Id == submissionId && one.ReplacedAt is null)
        ?? throw new NotFoundException();

    private void Add(
        PlatformDb db,
        CaseFile file,
        DraftKey key,
        Material material,
        bool replace,
        Guid? fileId,
        string? fileName,
        int copies
    )
    {
        var now = time.GetUtcNow();
        foreach (
            var earlier in file.Contents.Submissions.Where(one =>
                one.MaterialCode == material.Code && one.ReplacedAt is null
            )
        )
        {
            if (replace || earlier.State is CheckState.Deficient)
            {
                earlier.ReplacedAt = now;
            }
        }

        db.Submissions.Add(
            new Submission
            {
                Id = Guid.CreateVersion7(now),
                DossierId = file.Case.Id,
                MaterialCode = material.Code,
                FileId = fileId,
                FileName = fileName,
                PaperCopies = copies,
                ReceivedAt = now,
                ReceivedFrom = key.Actor?.Name ?? file.Case.ApplicantName,
            }
        );
    }
}
