using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>A photograph of an activity is seen by whoever sees the activity.</summary>
internal sealed class FilesOfActivities : IFileOwner
{
    public string Kind => ActivityDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.ActivitiesSeen(db.Scope).AnyAsync(activity => activity.Id == id, cancellation);
    }
}
