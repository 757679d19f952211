using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Takes an archive's row before an act begins: whoever comes second waits, and then finds another version.</summary>
internal static class ArchiveClaim
{
    public static async Task<bool> TakeAsync(PlatformDb db, Guid archiveId, int version) =>
        await db
            .Archives.Where(archive => archive.Id == archiveId && archive.Version == version)
            .ExecuteUpdateAsync(set => set.SetProperty(archive => archive.Version, archive => archive.Version + 1))
        == 1;
}
