using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// Opens complaints for an act and writes the entry of it: no act without its entry and its line in the trail, and of two
/// at once one is told.
/// </summary>
public sealed class ComplaintBook(
    IPlatformDbs dbs,
    ComplaintVault vault,
    WorkingCalendar calendar,
    AuditTrail trail,
    TimeProvider time
)
{
    internal const string Subject = "complaint";
    internal const int WordsLength = 2000;

    internal DateTimeOffset Now => time.GetUtcNow();

    internal DateOnly Today => ChinaTime.Today(time);

    /// <summary>Does it in one transaction: what it changes, its entry and the trail.</summary>
    /// <param name="version">As the actor saw the complaint.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or may not do that.</exception>
    /// <exception cref="ConflictException">Somebody else acted first.</exception>
    internal async Task ActAsync(
        Actor actor,
        Guid id,
        int version,
        Func<ComplaintRights, bool> isAllowed,
        Func<PlatformDb, Complaint, Task> act
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var complaint =
            await db.ComplaintsFor(actor).SingleOrDefaultAsync(row => row.Id == id) ?? throw new NotFoundException();
        if (complaint.Version != version)
        {
            throw new ConflictException();
        }

        if (!isAllowed(new(actor, complaint)))
        {
            throw new NotFoundException();
        }

        await act(db, complaint);
        complaint.Count(calendar);
        await db.SaveChangesAsync();
    }

    /// <summary>The same where there is nothing to word.</summary>
    internal Task ActAsync(
        Actor actor,
        Guid id,
        int version,
        Func<ComplaintRights, bool> isAllowed,
        Action<PlatformDb, Complaint> act
    ) =>
        ActAsync(
            actor,
            id,
            version,
            isAllowed,
            (db, complaint) =>
            {
                act(db, complaint);
                return Task.CompletedTask;
            }
        );

    internal void Write(PlatformDb db, Actor actor, Complaint complaint, ComplaintEntryKind kind, string? words = null)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        db.ComplaintEntries.Add(
            new ComplaintEntry
            {
                Id = id,
                ComplaintId = complaint.Id,
                Sequence = complaint.NextEntry(),
                Kind = kind,
                SealedWords = vault.SealWords(id, words),
                AccountId = actor.AccountId,
                PersonName = actor.Name,
                PostTitle = actor.Title,
                BodyName = actor.BodyName,
                At = now,
            }
        );
        Trail(db, actor.InTrail, complaint, kind);
    }

    /// <summary>The first entry of one that came without an officer.</summary>
    internal void WriteOnline(PlatformDb db, Complaint complaint)
    {
        var now = time.GetUtcNow();
        db.ComplaintEntries.Add(
            new ComplaintEntry
            {
                Id = Guid.CreateVersion7(now),
                ComplaintId = complaint.Id,
                Sequence = complaint.NextEntry(),
                Kind = ComplaintEntryKind.Received,
                PersonName = AuditActor.Complainant.Name,
                At = now,
            }
        );
        Trail(db, AuditActor.Complainant, complaint, ComplaintEntryKind.Received);
    }

    /// <summary>What must be typed.</summary>
    internal static string Required(string? typed, string otherwise, string field, int longest = WordsLength) =>
        TypedText.Optional(typed, longest, field) ?? throw new RuleException(otherwise) { Field = field };

    /// <summary>The number and what was done: never who complained, nor what they say.</summary>
    private void Trail(PlatformDb db, AuditActor who, Complaint complaint, ComplaintEntryKind kind) =>
        trail.Record(db, who, kind.InTrail, Subject, complaint.Id, new { complaint.Number });
}
