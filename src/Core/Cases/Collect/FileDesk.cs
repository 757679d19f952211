using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Gives out what was handed in, to whoever may see the row it belongs to.</summary>
public sealed class FileDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    IEnumerable<IFileOwner> owners,
    IFileStore store,
    AuditTrail trail
)
{
    /// <exception cref="NotFoundException">There is none, or the actor must not know of its owner.</exception>
    public async Task<FileContent> OpenAsync(Actor actor, Guid fileId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await FindAsync(db, fileId);
        var owner = owners.FirstOrDefault(one => one.Kind == file.OwnerKind) ?? throw new NotFoundException();
        var mayRead = await owner.IsSealedAsync(db, file.OwnerId!)
            ? ArchiveDesk.MayReadSealed(actor)
            : actor.WorksOnCases;
        if (!mayRead || !await owner.IsSeenAsync(db, file.OwnerId!))
        {
            throw new NotFoundException();
        }

        trail.Record(db, actor.InTrail, "file-opened", owner.Kind, file.OwnerId, new { fileId });
        await db.SaveChangesAsync();
        return FileContent.Of(store, file);
    }

    /// <summary>For the applicant, who holds the key of the case.</summary>
    /// <exception cref="NotFoundException">It does not belong to that case, or the key does not open it.</exception>
    public async Task<FileContent> OpenAsync(DraftKey key, Guid fileId)
    {
        var draft = await drafts.OpenAsync(key);
        await using var db = dbs.Open(Scope.Everything);
        var file = await FindAsync(db, fileId);
        return file.OwnerKind == MaterialDesk.FileOwner && file.OwnerId == $"{draft.Case.Id}"
            ? FileContent.Of(store, file)
            : throw new NotFoundException();
    }

    private static async Task<StoredFile> FindAsync(PlatformDb db, Guid fileId) =>
        await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId)
        ?? throw new NotFoundException();
}
