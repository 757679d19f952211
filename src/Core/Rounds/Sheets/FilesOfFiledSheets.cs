using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>The sealed scan of a sheet is seen by the union that handed it up and those above.</summary>
internal sealed class FilesOfFiledSheets : IFileOwner
{
    internal const string Owner = "filed-sheet";

    public string Kind => Owner;

    public Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var (id, bodies) = (Guid.Parse(ownerId), db.Bodies.Within(db.Scope).Select(body => body.Id));
        return db.FiledSheets.AnyAsync(sheet => sheet.Id == id && bodies.Contains(sheet.BodyId), cancellation);
    }
}
