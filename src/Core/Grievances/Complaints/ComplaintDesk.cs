using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Shows a complaint to whoever may know of it, as much of it as is theirs to see.</summary>
public sealed class ComplaintDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    ComplaintVault vault,
    ComplaintBook book,
    ComplaintExclusions exclusions,
    WorkingCalendar calendar
)
{
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<ComplaintSheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var complaint =
            await db.ComplaintsFor(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
            ?? throw new NotFoundException();
        var rights = new ComplaintRights(actor, complaint);
        var contents = rights.MayRead ? vault.ContentsOf(complaint) : null;
        var entries = await db
            .ComplaintEntries.AsNoTracking()
            .Where(entry => entry.ComplaintId == id)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync();
        var excluded = await ExcludedAsync(db, complaint);
        var officers = await exclusions.OfficersAsync(db, complaint.BodyId);
        var free = officers.Where(officer => excluded.All(one => one.AccountId != officer.AccountId)).ToList();
        return new()
        {
            Complaint = complaint,
            Rights = rights,
            Today = book.Today,
            Contents = contents,
            CaseId = contents?.CaseNumber is { } number ? await CaseAsync(db, number) : null,
            Limits = complaint.LimitsBy(calendar),
            Lines =
            [
                .. entries.Select(entry => new ComplaintLine(entry, rights.MayRead ? vault.WordsOf(entry) : null)),
            ],
            Excluded = rights.MayAssign ? excluded : [],
            Candidates = rights.MayAssign ? free : [],
            NeedsTakingUp = complaint.IsOpen && free.All(officer => officer.Role is not Role.Lead),
            Rules = catalogue.Find(complaint.RegionCode)?.Complaints,
        };
    }

    /// <summary>Who complained. That somebody looked stays on record.</summary>
    /// <exception cref="NotFoundException">The actor neither handles nor received it, or it is anonymous.</exception>
    public async Task<Complainant> RevealAsync(Actor actor, Guid id, int version)
    {
        Complainant? complainant = null;
        await book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayReveal,
            (db, complaint) =>
            {
                complainant = vault.ComplainantOf(complaint);
                book.Write(db, actor, complaint, ComplaintEntryKind.Revealed);
            }
        );
        return complainant!;
    }

    private static Task<Guid?> CaseAsync(PlatformDb db, string number) =>
        db.Cases.Where(row => row.Number == number).Select(row => (Guid?)row.Id).SingleOrDefaultAsync();

    private static async Task<IReadOnlyList<ComplaintExcluded>> ExcludedAsync(PlatformDb db, Complaint complaint) =>
        await (
            from exclusion in db.ComplaintExclusions
            join account in db.Accounts on exclusion.AccountId equals account.Id
            where exclusion.ComplaintId == complaint.Id
            orderby account.Name
            select new ComplaintExcluded(account.Id, account.Name, exclusion.Reason)
        ).ToListAsync();
}
