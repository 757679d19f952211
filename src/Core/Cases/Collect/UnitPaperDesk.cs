using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Materials;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// A paper that is one for all applications a unit hands up together is scanned once: taken over from another case of the
/// unit, or passed on to the others that still lack it. Each case keeps a file row of its own upon the same bytes, so that
/// who sees a file stays who sees its case.
/// </summary>
public sealed class UnitPaperDesk(
    IPlatformDbs dbs,
    MaterialAccess access,
    CaseFiles files,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>
    /// What was handed in within the last year for other cases of the same unit and the same edition of the item, as far
    /// as the actor sees those cases; newest first, each file once.
    /// </summary>
    /// <exception cref="NotFoundException">The actor must not know of the case.</exception>
    public async Task<IReadOnlyList<UnitPaper>> OffersAsync(Actor actor, Guid caseId, string materialCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await access.OpenAsync(db, new DraftKey(caseId, null, actor));
        return IsOfUnit(file, materialCode) ? await OffersAsync(db, actor, file, materialCode) : [];
    }

    /// <summary>Hands in for the case what was handed in for another.</summary>
    /// <exception cref="NotFoundException">Not among the <see cref="OffersAsync(Actor, Guid, string)"/>.</exception>
    /// <exception cref="RuleException">The material is not needed here, or is not one for the unit.</exception>
    public async Task UseAsync(Actor actor, Guid caseId, string materialCode, Guid submissionId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await access.OpenAsync(db, new DraftKey(caseId, null, actor));
        var status = MaterialAccess.Needed(file, materialCode);
        RequireOfUnit(status);
        var offer =
            (await OffersAsync(db, actor, file, materialCode)).FirstOrDefault(one => one.SubmissionId == submissionId)
            ?? throw new NotFoundException();
        var stored = await db.StoredFiles.SingleAsync(one => one.Id == offer.FileId);
        Copy(db, stored, file, status, actor);
        await db.SaveChangesAsync();
    }

    /// <summary>How many other open cases of the unit lack the material.</summary>
    public async Task<int> LackingAsync(Actor actor, Guid caseId, string materialCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await access.OpenAsync(db, new DraftKey(caseId, null, actor));
        return IsOfUnit(file, materialCode) ? await Lacking(db, actor, file, materialCode).CountAsync() : 0;
    }

    /// <summary>Hands in for the other open cases of the unit what was handed in here.</summary>
    /// <returns>For how many.</returns>
    /// <exception cref="NotFoundException">No such submission with a file, or the actor must not know of the case.</exception>
    public async Task<int> SpreadAsync(Actor actor, Guid caseId, Guid submissionId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await access.OpenAsync(db, new DraftKey(caseId, null, actor));
        var submission =
            file.Contents.Submissions.FirstOrDefault(one =>
                one.Id == submissionId && one is { ReplacedAt: null, FileId: not null }
            ) ?? throw new NotFoundException();
        RequireOfUnit(MaterialAccess.Needed(file, submission.MaterialCode));
        var stored = await db.StoredFiles.SingleAsync(one => one.Id == submission.FileId);
        var done = 0;
        foreach (var other in await Lacking(db, actor, file, submission.MaterialCode).ToListAsync())
        {
            var theirs = await files.LoadAsync(db, other);
            var status = MaterialAccess.Listed(theirs, submission.MaterialCode);
            if (status.State is MaterialState.Missing)
            {
                Copy(db, stored, theirs, status, actor);
                done++;
            }
        }

        await db.SaveChangesAsync();
        return done;
    }

    private static bool IsOfUnit(CaseFile file, string materialCode) =>
        MaterialAccess.Listed(file, materialCode) is { Material.PerUnit: true, RecordedIn: null };

    private static void RequireOfUnit(MaterialStatus status)
    {
        if (!status.Material.PerUnit)
        {
            throw new RuleException($"《{MaterialAccess.NameOf(status.Material)}》每件各交一份。")
            {
                Field = status.Material.Code,
                Clause = status.Source.InWords,
            };
        }
    }

    private async Task<List<UnitPaper>> OffersAsync(PlatformDb db, Actor actor, CaseFile file, string materialCode)
    {
        var since = time.GetUtcNow().AddYears(-1);
        var handedIn = await Others(db, actor, file)
            .Join(
                db.Submissions.Where(one =>
                    one.MaterialCode == materialCode
                    && one.ReplacedAt == null
                    && one.State != CheckState.Deficient
                    && one.ReceivedAt >= since
                ),
                row => row.Id,
                submission => submission.DossierId,
                (row, submission) => new { row.Number, Submission = submission }
            )
            .Join(
                db.StoredFiles,
                one => one.Submission.FileId,
                stored => stored.Id,
                (one, stored) =>
                    new
                    {
                        one.Number,
                        one.Submission.Id,
                        one.Submission.ReceivedAt,
                        FileId = stored.Id,
                        stored.OriginalName,
                        stored.Sha256,
                    }
            )
            .OrderByDescending(one => one.ReceivedAt)
            .Take(20)
            .ToListAsync();
        return
        [
            .. handedIn
                .DistinctBy(one => one.Sha256)
                .Select(one => new UnitPaper(
                    one.Id,
                    one.FileId,
                    one.OriginalName,
                    ChinaTime.DateOf(one.ReceivedAt),
                    one.Number
                )),
        ];
    }

    private static IQueryable<Case> Lacking(PlatformDb db, Actor actor, CaseFile file, string materialCode)
    {
        var handedIn = db.Submissions.Where(one => one.MaterialCode == materialCode && one.ReplacedAt == null);
        return Others(db, actor, file)
            .Where(row =>
                row.Status == CaseStatus.Draft
                || row.Status == CaseStatus.InProgress
                || row.Status == CaseStatus.CorrectionRequested
            )
            .Where(row => actor.BodyId == file.Unit.Id || row.WaitsForBodyId == actor.BodyId)
            .Where(row => !handedIn.Any(one => one.DossierId == row.Id));
    }

    /// <summary>A draft is its unit's own business.</summary>
    private static IQueryable<Case> Others(PlatformDb db, Actor actor, CaseFile file) =>
        db.Cases.Where(row =>
            row.PrimaryId == file.Unit.Id
            && row.EditionHash == file.Case.EditionHash
            && row.Id != file.Case.Id
            && (row.Status != CaseStatus.Draft || actor.BodyId == file.Unit.Id)
        );

    private void Copy(PlatformDb db, StoredFile stored, CaseFile into, MaterialStatus status, Actor actor)
    {
        var now = time.GetUtcNow();
        var copy = new StoredFile
        {
            Id = Guid.CreateVersion7(now),
            Sha256 = stored.Sha256,
            Length = stored.Length,
            ContentType = stored.ContentType,
            OriginalName = stored.OriginalName,
            UploadedAt = now,
            UploadedBy = actor.AccountId,
        };
        copy.BelongTo(MaterialDesk.FileOwner, into.Case.Id);
        db.StoredFiles.Add(copy);
        foreach (var earlier in status.Submissions.Where(one => one.State is CheckState.Deficient))
        {
            earlier.ReplacedAt = now;
        }

        db.Submissions.Add(
            new Submission
            {
                Id = Guid.CreateVersion7(now),
                DossierId = into.Case.Id,
                MaterialCode = status.Material.Code,
                FileId = copy.Id,
                FileName = copy.OriginalName,
                ReceivedAt = now,
                ReceivedFrom = actor.Name,
            }
        );
        audit.Record(db, actor, into.Case, "material-shared");
    }
}
