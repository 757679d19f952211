using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>What is attached to an entry is seen by its union and those above.</summary>
internal sealed class FilesOfEntries : IFileOwner
{
    internal const string Owner = "round-entry";

    public string Kind => Owner;

    public Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var (id, bodies) = (Guid.Parse(ownerId), db.Bodies.Within(db.Scope).Select(body => body.Id));
        return db.RoundEntries.AnyAsync(entry => entry.Id == id && bodies.Contains(entry.BodyId), cancellation);
    }
}
