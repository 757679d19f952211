using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>A file of archives is seen where its import is: by the union that handed it in, and by those above.</summary>
internal sealed class FilesOfImports : IFileOwner
{
    public string Kind => ImportDesk.FileOwner;

    public Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        var bodies = db.Bodies.Within(db.Scope);
        return db.ArchiveImports.AnyAsync(
            import => import.Id == id && bodies.Any(body => body.Id == import.BodyId),
            cancellation
        );
    }
}
