using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Gathers the rows of one exit. What the context's scope hides is not there.</summary>
public sealed class ExitFiles(IReverifications reviews, TimeProvider time)
{
    /// <summary>Null when the context may not see it, which to its reader is the same as that there is none.</summary>
    public async Task<ExitFile?> FindAsync(PlatformDb db, Guid id, CancellationToken cancellation = default)
    {
        if (await db.Exits.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } exit)
        {
            return null;
        }

        return new ExitFile
        {
            Exit = exit,
            // The household may have gone to another unit since.
            Archive = await db
                .Archives.IgnoreQueryFilters()
                .SingleAsync(archive => archive.Id == exit.ArchiveId, cancellation),
            Unit = await db.Bodies.SingleAsync(body => body.Id == exit.PrimaryId, cancellation),
            Deciding = await db.Bodies.SingleAsync(body => body.Id == exit.DecidingBodyId, cancellation),
            Records = await db
                .ExitRecords.Where(record => record.ExitId == id)
                .OrderBy(record => record.At)
                .ThenBy(record => record.Id)
                .ToListAsync(cancellation),
            Decisions = await db
                .Decisions.Where(decision => decision.RunId == id)
                .OrderBy(decision => decision.Sequence)
                .ToListAsync(cancellation),
            Proofs = await db
                .ExitProofs.Where(proof => proof.ExitId == id && proof.RemovedAt == null)
                .OrderBy(proof => proof.At)
                .ToListAsync(cancellation),
            Postings = await db
                .Postings.Include(posting => posting.Objections)
                .Where(posting => posting.RunId == id)
                .OrderByDescending(posting => posting.RecordedAt)
                .ToListAsync(cancellation),
            OpenReview = exit.IsOpen ? await reviews.FindOpenAsync(db, exit.ArchiveId, cancellation) : null,
            Today = ChinaTime.Today(time),
        };
    }
}
