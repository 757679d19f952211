using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>The papers of a complaint: the written record to be signed, its scan, and the notice of the outcome.</summary>
public sealed class ComplaintPapersDesk(
    IPlatformDbs dbs,
    ComplaintVault vault,
    ComplaintProgressDesk progress,
    IFileStore store,
    AuditTrail trail
)
{
    /// <summary>Of the record's scans; nobody answers for that kind elsewhere, so they leave by this desk only.</summary>
    private const string FileOwner = "complaint-record";

    /// <summary>To print; that it was is on record, because the name stands on it.</summary>
    /// <exception cref="NotFoundException">The actor neither handles nor received it.</exception>
    public async Task<ComplaintRecord> RecordAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var complaint = await FindAsync(db, actor, id, rights => rights.MayRead);
        var isNamed = new ComplaintRights(actor, complaint).MayReveal;
        trail.Record(db, actor.InTrail, "complaint-printed", ComplaintBook.Subject, id, new { complaint.Number });
        await db.SaveChangesAsync();
        return new(complaint, vault.ContentsOf(complaint), isNamed ? vault.ComplainantOf(complaint) : null);
    }

    /// <summary>The notice that tells the outcome.</summary>
    /// <exception cref="NotFoundException">There is no outcome, or the actor must not read it.</exception>
    public async Task<(ComplaintRecord Record, ComplaintOutcome Outcome)> NoticeAsync(Actor actor, Guid id)
    {
        var record = await RecordAsync(actor, id);
        await using var db = dbs.Open(actor.Scope);
        return (record, await progress.OutcomeAsync(db, record.Complaint) ?? throw new NotFoundException());
    }

    /// <summary>Keeps the signed record, scanned; a newer one takes the place of the last.</summary>
    public async Task ScanAsync(
        Actor actor,
        Guid id,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var complaint = await FindAsync(db, actor, id, rights => rights.MayScan);
        var stored = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        stored.BelongTo(FileOwner, id);
        complaint.ScanId = stored.Id;
        trail.Record(db, actor.InTrail, "complaint-scanned", ComplaintBook.Subject, id, new { complaint.Number });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The scan; it shows a name, so it is for who may know that.</summary>
    /// <exception cref="NotFoundException">There is none, or it is not for the actor.</exception>
    public async Task<FileContent> OpenScanAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var complaint = await FindAsync(db, actor, id, rights => rights.MayOpenScan);
        var file =
            await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(row => row.Id == complaint.ScanId)
            ?? throw new NotFoundException();
        trail.Record(db, actor.InTrail, "file-opened", ComplaintBook.Subject, id, new { complaint.Number });
        await db.SaveChangesAsync();
        return FileContent.Of(store, file);
    }

    private static async Task<Complaint> FindAsync(
        PlatformDb db,
        Actor actor,
        Guid id,
        Func<ComplaintRights, bool> isAllowed
    )
    {
        var found = await db.ComplaintsFor(actor).SingleOrDefaultAsync(row => row.Id == id);
        return found is not null && isAllowed(new(actor, found)) ? found : throw new NotFoundException();
    }
}
