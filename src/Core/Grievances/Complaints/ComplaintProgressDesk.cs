using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Shows whoever complained how far it is, for number and query code.</summary>
public sealed class ComplaintProgressDesk(IPlatformDbs dbs, ComplaintVault vault)
{
    /// <summary>Null when the two do not belong together; which of them is wrong is not told.</summary>
    public async Task<ComplaintProgress?> FindAsync(string number, string queryCode)
    {
        var (typed, hash) = (number.Trim().ToUpperInvariant(), vault.HashOf(queryCode));
        await using var db = dbs.Open(Scope.Everything);
        var found = await db
            .Complaints.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Number == typed && row.QueryCodeHash == hash);
        return found is null
            ? null
            : new(
                found.Number,
                found.BodyName,
                found.GroundName,
                found.ReceivedOn,
                found.Status,
                found.DueOn,
                found.IsProvisional,
                found.ToldOn is null ? null : await OutcomeAsync(db, found)
            );
    }

    internal async Task<ComplaintOutcome?> OutcomeAsync(PlatformDb db, Complaint complaint)
    {
        var entry = await db
            .ComplaintEntries.AsNoTracking()
            .Where(row => row.ComplaintId == complaint.Id && row.Kind == ComplaintEntryKind.Concluded)
            .OrderByDescending(row => row.Sequence)
            .FirstOrDefaultAsync();
        return entry is not null && complaint is { IsUpheld: { } upheld, ConcludedOn: { } on }
            ? new(upheld, vault.WordsOf(entry) ?? "", on, complaint.ToldOn)
            : null;
    }
}
