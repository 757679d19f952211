using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>A paper that shows a change is seen by whoever sees the change.</summary>
internal sealed class FilesOfChanges : IFileOwner
{
    public string Kind => ChangeDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.HouseholdChanges.AnyAsync(change => change.Id == id, cancellation);
    }
}
