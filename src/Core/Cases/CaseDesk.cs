using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Shows cases to officers.</summary>
public sealed class CaseDesk(IPlatformDbs dbs, CaseFiles files, CaseAudit audit)
{
    /// <summary>A case with everything filed under it.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<CaseFile> ViewAsync(Actor actor, Guid caseId) =>
        await FindAsync(actor, caseId) ?? throw new NotFoundException();

    /// <summary>The same, or null where the actor must not know of it.</summary>
    public async Task<CaseFile?> FindAsync(Actor actor, Guid caseId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await files.FindAsync(db, caseId);
        return file?.Case.Status is CaseStatus.Draft && !file.Case.IsDraftOf(actor) ? null : file;
    }

    /// <summary>Puts on record that the actor had a masked answer shown in full.</summary>
    /// <param name="path">Where it stands on the form; never what it says.</param>
    public async Task RevealAsync(Actor actor, Guid caseId, string path)
    {
        await using var db = dbs.Open(actor.Scope);
        var row = await db.Cases.SingleOrDefaultAsync(row => row.Id == caseId) ?? throw new NotFoundException();
        audit.Record(db, actor, row, "answer-revealed", path);
        await db.SaveChangesAsync();
    }
}
