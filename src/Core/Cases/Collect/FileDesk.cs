using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Gives out what was handed in for a case, to whoever may see that case.</summary>
public sealed class FileDesk(IPlatformDbs dbs, CaseDesk cases, DraftDesk drafts, IFileStore store, AuditTrail trail)
{
    /// <exception cref="NotFoundException">There is none, or the actor must not know of its case.</exception>
    public async Task<FileContent> OpenAsync(Actor actor, Guid fileId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await FindAsync(db, fileId);
        var owner = await cases.ViewAsync(actor, OwnerOf(file));
        trail.Record(db, actor.InTrail, "file-opened", "case", owner.Case.Id, new { owner.Case.Number, fileId });
        await db.SaveChangesAsync();
        return FileContent.Of(store, file);
    }

    /// <summary>For the applicant, who holds the key of the case.</summary>
    /// <exception cref="NotFoundException">It does not belong to that case, or the key does not open it.</exception>
    public async Task<FileContent> OpenAsync(DraftKey key, Guid fileId)
    {
        var owner = await drafts.OpenAsync(key);
        await using var db = dbs.Open(Scope.Everything);
        var file = await FindAsync(db, fileId);
        return OwnerOf(file) == owner.Case.Id ? FileContent.Of(store, file) : throw new NotFoundException();
    }

    private static async Task<StoredFile> FindAsync(PlatformDb db, Guid fileId) =>
        await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId)
        ?? throw new NotFoundException();

    private static Guid OwnerOf(StoredFile file) =>
        file.OwnerKind == MaterialDesk.FileOwner && Guid.TryParse(file.OwnerId, out var caseId)
            ? caseId
            : throw new NotFoundException();
}
