using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Proofs and photographs of notices are seen by whoever sees the exit.</summary>
internal sealed class FilesOfExits : IFileOwner
{
    internal const string Owner = "exit";

    public string Kind => Owner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.Exits.AnyAsync(exit => exit.Id == id, cancellation);
    }

    public async Task<bool> IsSealedAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.Exits.AnyAsync(
            exit => exit.Id == id && exit.Status == ExitStatus.Approved && exit.Kind == ExitKind.Sealed,
            cancellation
        );
    }
}
