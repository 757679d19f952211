using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Editions;
using Platform.Households;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Cases;

/// <summary>Gathers the rows of one case. What the context's scope hides is not there.</summary>
public sealed class CaseFiles(
    EditionRegister editions,
    AnswersVault vault,
    StageChecks checks,
    VisitRegister visits,
    ArchivePeople people,
    Catalogue catalogue,
    LocalSettings settings,
    TimeProvider time
)
{
    /// <summary>Null when the context may not see it, which to its reader is the same as that there is none.</summary>
    public async Task<CaseFile?> FindAsync(PlatformDb db, Guid id) =>
        await db.Cases.SingleOrDefaultAsync(row => row.Id == id) is { } found ? await LoadAsync(db, found) : null;

    internal async Task<CaseFile> LoadAsync(PlatformDb db, Case found)
    {
        var id = found.Id;
        var answers = vault.Open(id, found.SealedAnswers);
        return new CaseFile(
            new CaseContents
            {
                Case = found,
                Item = await editions.ReadAsync(db, found.EditionHash),
                Unit = await db.Bodies.SingleAsync(body => body.Id == found.PrimaryId),
                Answers = answers,
                Today = ChinaTime.Today(time),
                SwitchedOn = await SwitchedOnAsync(found),
                Decisions = await db.Decisions.Where(row => row.RunId == id).OrderBy(row => row.Sequence).ToListAsync(),
                Submissions = await db.Submissions.Where(row => row.DossierId == id).ToListAsync(),
                Signings = await db.SigningEntries.Where(row => row.DossierId == id).ToListAsync(),
                Given = await GivenAsync(db, found),
                Corrections = await db
                    .CorrectionNotices.Where(row => row.DossierId == id)
                    .OrderByDescending(row => row.IssuedAt)
                    .ToListAsync(),
                Postings = await db
                    .Postings.Include(row => row.Objections)
                    .Where(row => row.RunId == id)
                    .OrderByDescending(row => row.RecordedAt)
                    .ToListAsync(),
                Minutes = await db
                    .Minutes.Where(row => row.RunId == id)
                    .OrderByDescending(row => row.RecordedAt)
                    .ToListAsync(),
                Visits = await visits.ListAsync(db, [id]),
                VisitsBegun = found is { Status: CaseStatus.InProgress, WaitsForBodyId: { } body }
                    ? await VisitRegister.BegunAsync(db, id, body, ChinaTime.Today(time))
                    : [],
                Comparisons = await db
                    .RegisterComparisons.Where(row => row.RunId == id)
                    .OrderByDescending(row => row.RecordedAt)
                    .ToListAsync(),
                Calls = await db
                    .Calls.Where(row => row.RunId == id)
                    .OrderByDescending(row => row.RecordedAt)
                    .ToListAsync(),
                Feedback =
                    found.Status is CaseStatus.Denied
                        ? await db.Feedbacks.SingleOrDefaultAsync(row => row.RunId == id)
                        : null,
                Assistance = found.ArchiveId is { } archiveId ? await db.AssistanceOfAsync(archiveId) : null,
                RegisteredElsewhere = await RegisteredElsewhereAsync(db, found, answers),
                Refusal = await db.RefusalNotices.SingleOrDefaultAsync(row => row.CaseId == id),
                Revisions = await db
                    .FormRevisions.Where(row => row.CaseId == id)
                    .OrderByDescending(row => row.ChangedAt)
                    .ToListAsync(),
                Moves = await db
                    .CaseMoves.Where(row => row.CaseId == id)
                    .OrderByDescending(row => row.At)
                    .ToListAsync(),
            },
            checks
        );
    }

    private async Task<IReadOnlySet<string>> SwitchedOnAsync(Case found) =>
        found.SwitchedOn
        ?? (
            catalogue.Find(found.RegionCode) is { } region
                ? await settings.SwitchedOnAsync(region, ChinaTime.Today(time))
                : new HashSet<string>()
        );

    private async Task<IReadOnlyList<string>> RegisteredElsewhereAsync(PlatformDb db, Case found, Answers answers) =>
        found is { Status: CaseStatus.InProgress or CaseStatus.CorrectionRequested, RegisteredAt: null }
            ?
            [
                .. (await people.RegisteredAsync(db, HouseholdReader.Read(answers), found.ArchiveId)).Select(person =>
                    person.Name
                ),
            ]
            : [];

    /// <summary>Of cases the reader may not see too, as after a transfer: that a paper was given is no secret of theirs.</summary>
    private static async Task<List<GivenMaterial>> GivenAsync(PlatformDb db, Case found)
    {
        if (found.ArchiveId is not { } archive)
        {
            return [];
        }

        var given = await db
            .Cases.IgnoreQueryFilters()
            .Where(row => row.ArchiveId == archive && row.Id != found.Id && row.RegisteredAt != null)
            .Join(
                db.Submissions.Where(submission =>
                    submission.State == CheckState.InOrder && submission.ReplacedAt == null
                ),
                row => row.Id,
                submission => submission.DossierId,
                (row, submission) =>
                    new
                    {
                        submission.MaterialCode,
                        row.Id,
                        row.Number,
                        submission.ReceivedAt,
                        submission.People,
                    }
            )
            .ToListAsync();
        return given.ConvertAll(one => new GivenMaterial(
            one.MaterialCode,
            one.Id,
            one.Number!,
            ChinaTime.DateOf(one.ReceivedAt)
        )
        {
            People = one.People,
        });
    }
}
