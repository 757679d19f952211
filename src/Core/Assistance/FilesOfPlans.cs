using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A signed plan is seen by whoever sees the archive.</summary>
internal sealed class FilesOfPlans : IFileOwner
{
    public string Kind => AssistanceDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.Archives.AnyAsync(
            archive => archive.Id == id && archive.Status != ArchiveStatus.Sealed,
            cancellation
        );
    }
}
