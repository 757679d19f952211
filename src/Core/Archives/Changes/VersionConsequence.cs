using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The archive itself was put right, or filed under another unit, since.</summary>
internal sealed class VersionConsequence(ChangeFollow follow, VersionReason reason) : IChangeConsequence
{
    public ChangeFollow Follow => follow;

    public async Task<Guid?> FindAsync(PlatformDb db, HouseholdChange change) =>
        await db
            .ArchiveVersions.IgnoreQueryFilters()
            .Where(version =>
                version.ArchiveId == change.ArchiveId
                && version.Reason == reason
                && version.RecordedAt >= change.ReportedAt
            )
            .OrderByDescending(version => version.RecordedAt)
            .Select(version => (Guid?)version.Id)
            .FirstOrDefaultAsync();
}
