using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>A petition's papers are seen by whoever sees the petition.</summary>
internal sealed class FilesOfPetitions : IFileOwner
{
    internal const string Owner = "petition";

    public string Kind => Owner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.PetitionsInSight.AnyAsync(petition => petition.Id == id, cancellation);
    }
}
