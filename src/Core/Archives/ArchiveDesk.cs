using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Shows archives to officers, and to those who audit.</summary>
public sealed class ArchiveDesk(IPlatformDbs dbs, ArchiveFiles files, AuditTrail audit)
{
    /// <summary>The archive with its household, as it was on a day. Reading a sealed one is put on record.</summary>
    /// <param name="asOf">Null for today.</param>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    /// <exception cref="RuleException">The day lies before the archive, or ahead.</exception>
    public async Task<ArchiveFile> ViewAsync(Actor actor, Guid id, DateOnly? asOf = null)
    {
        if (!MayRead(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var file = await files.FindAsync(db, id, asOf) ?? throw new NotFoundException();
        if (file.Archive.Status is ArchiveStatus.Sealed)
        {
            if (!MayReadSealed(actor))
            {
                throw new NotFoundException();
            }

            audit.Record(db, actor.InTrail, "archive-sealed-read", "archive", id, new { file.Archive.Number });
            await db.SaveChangesAsync();
        }

        return file;
    }

    /// <summary>Puts on record that the actor had a masked answer shown in full.</summary>
    /// <param name="path">Where it stands on the form; never what it says.</param>
    public async Task RevealAsync(Actor actor, Guid id, string path)
    {
        var file = await ViewAsync(actor, id);
        await using var db = dbs.Open(actor.Scope);
        audit.Record(db, actor.InTrail, "answer-revealed", "archive", id, new { file.Archive.Number, path });
        await db.SaveChangesAsync();
    }

    public static bool MayRead(Actor actor) => actor.WorksOnCases || actor.Role is Role.Auditor;

    /// <summary>删除 hides an archive from work, not from audit: auditors, and the leads of the unions above the unit.</summary>
    public static bool MayReadSealed(Actor actor) =>
        actor.Role is Role.Auditor
        || (actor.Role is Role.Lead && actor.BodyKind is not (BodyKind.Primary or BodyKind.Department));
}
