using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>What was filed under an archive, such as photographs of visits, is seen by whoever sees the archive as it is.</summary>
internal sealed class FilesOfArchives : IFileOwner
{
    public string Kind => ArchiveVisitDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.Archives.AnyAsync(
            archive => archive.Id == id && archive.Status != ArchiveStatus.Sealed,
            cancellation
        );
    }
}
