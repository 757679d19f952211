using Platform.Materials;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Takes materials in and checks them.</summary>
public sealed class MaterialDesk(
    IPlatformDbs dbs,
    MaterialAccess access,
    Conductor conductor,
    IFileStore store,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>The kind of row the stored files belong to.</summary>
    public const string FileOwner = "case";

    /// <summary>Takes a scan in for everybody who needs one; see <see cref="AttachAsync(DraftKey, ScanRequest, Stream, CancellationToken)"/>.</summary>
    /// <param name="replace">Whether what was there before is replaced; else it is added, e.g. a second page.</param>
    public Task<Guid> AttachAsync(
        DraftKey key,
        string materialCode,
        Stream content,
        string fileName,
        bool replace,
        CancellationToken cancellation = default
    ) => AttachAsync(key, new ScanRequest(materialCode, fileName) { Replaces = replace }, content, cancellation);

    /// <summary>Takes a scan or a photograph in. A draft takes it from whoever has its key, a case from officers of its bodies.</summary>
    /// <returns>The submission it became; its file is found in the case's materials.</returns>
    /// <exception cref="NotFoundException">The key opens nothing, or the actor must not know of the case.</exception>
    /// <exception cref="RuleException">
    /// Not needed or not asked for (the material's code is the field), of nobody who needs one, not a kind of file that is
    /// taken, or not the moment.
    /// </exception>
    public async Task<Guid> AttachAsync(
        DraftKey key,
        ScanRequest request,
        Stream content,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await access.OpenAsync(db, key);
        var status = MaterialAccess.Needed(file, key, request.MaterialCode);
        var people = Whose(status, request.People);
        var stored = await store.SaveAsync(db, content, request.FileName, key.Actor?.AccountId, cancellation);
        stored.BelongTo(FileOwner, file.Case.Id);
        var scan = new Handed(stored.Id, stored.OriginalName, 0);
        var submission = Add(db, file, key, status, people, request.Replaces, scan);
        audit.Record(db, key, file.Case, "material-attached");
        await db.SaveChangesAsync(cancellation);
        return submission;
    }

    /// <summary>Records paper received over the counter.</summary>
    /// <param name="people">Whose it is; none for everybody who needs one.</param>
    public async Task ReceivePaperAsync(
        Actor actor,
        Guid caseId,
        string materialCode,
        int copies,
        params IReadOnlyList<string> people
    )
    {
        var key = new DraftKey(caseId, null, actor);
        await using var db = dbs.Open(actor.Scope);
        var file = await access.OpenAsync(db, key);
        var status = MaterialAccess.Needed(file, materialCode);
        if (copies < status.Material.Copies)
        {
            throw new RuleException(
                $"《{MaterialAccess.NameOf(status.Material)}》需要 {status.Material.Copies} 份，只收到 {copies} 份"
            )
            {
                Field = materialCode,
                Clause = status.Source.InWords,
            };
        }

        Add(db, file, key, status, Whose(status, people), replaces: false, new Handed(null, null, copies));
        audit.Record(db, actor, file.Case, "material-received");
        await db.SaveChangesAsync();
    }

    /// <summary>Takes back what nobody has checked yet, e.g. a wrong photograph. It is kept, but no longer counts.</summary>
    /// <exception cref="NotFoundException">No such submission, or the key opens nothing.</exception>
    /// <exception cref="RuleException">Checked already, not asked for, or not the moment.</exception>
    public async Task RemoveAsync(DraftKey key, Guid submissionId)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await access.OpenAsync(db, key);
        var submission = Find(file, submissionId);
        file.EnsureAsked(key, submission.MaterialCode);
        if (submission.State is CheckState.InOrder)
        {
            throw new RuleException("这份材料已经核对，不能撤下。");
        }

        submission.ReplacedAt = time.GetUtcNow();
        audit.Record(db, key, file.Case, "material-removed");
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

    private static Submission Find(CaseFile file, Guid submissionId) =>
        file.Contents.Submissions.FirstOrDefault(one => one.Id == submissionId && one.ReplacedAt is null)
        ?? throw new NotFoundException();

    /// <summary>Of the household as it is on the form now: who joins it later has not handed anything in by this.</summary>
    private static List<string> Whose(MaterialStatus status, IReadOnlyList<string> named)
    {
        var needed = status.People.Select(person => person.Name).ToList();
        var stranger = named.FirstOrDefault(name => !needed.Contains(name.Trim()));
        return stranger is null
            ? named.Count == 0
                ? needed
                : [.. needed.Where(name => named.Any(one => one.Trim() == name))]
            : throw new RuleException(
                status.Material.PerPerson is null
                    ? $"《{MaterialAccess.NameOf(status.Material)}》全家一份，不用写是谁的。"
                    : $"按表格填写的情况，《{MaterialAccess.NameOf(status.Material)}》不需要“{stranger}”的。"
            )
            {
                Field = status.Material.Code,
            };
    }

    private Guid Add(
        PlatformDb db,
        CaseFile file,
        DraftKey key,
        MaterialStatus status,
        IReadOnlyList<string> people,
        bool replaces,
        Handed handed
    )
    {
        var now = time.GetUtcNow();
        foreach (var earlier in status.Submissions.Except(status.Uncounted))
        {
            if (
                (replaces || earlier.State is CheckState.Deficient)
                && status.People.Where(person => earlier.Covers(person.Name)).All(IsCovered)
            )
            {
                earlier.ReplacedAt = now;
            }

            // What was several people's is superseded when each of them has something newer.
            bool IsCovered(PersonStatus person) =>
                people.Contains(person.Name)
                || person.Submissions.Any(one =>
                    one.ReceivedAt > earlier.ReceivedAt && one.State is not CheckState.Deficient
                );
        }

        var submission = new Submission
        {
            Id = Guid.CreateVersion7(now),
            DossierId = file.Case.Id,
            MaterialCode = status.Material.Code,
            People = people,
            FileId = handed.FileId,
            FileName = handed.FileName,
            PaperCopies = handed.PaperCopies,
            ReceivedAt = now,
            ReceivedFrom = key.Actor?.Name ?? file.Case.ApplicantName,
        };
        db.Submissions.Add(submission);
        return submission.Id;
    }

    /// <summary>A stored scan, or so many copies of paper.</summary>
    private sealed record Handed(Guid? FileId, string? FileName, int PaperCopies);
}
