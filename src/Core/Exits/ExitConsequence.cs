using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>An exit of the archive was proposed since the change was reported, and not taken back.</summary>
internal sealed class ExitConsequence : IChangeConsequence
{
    public ChangeFollow Follow => ChangeFollow.Exit;

    public async Task<Guid?> FindAsync(PlatformDb db, HouseholdChange change) =>
        await db
            .Exits.IgnoreQueryFilters()
            .Where(exit =>
                exit.ArchiveId == change.ArchiveId
                && exit.CreatedAt >= change.ReportedAt
                && exit.Status != ExitStatus.Withdrawn
            )
            .OrderByDescending(exit => exit.CreatedAt)
            .Select(exit => (Guid?)exit.Id)
            .FirstOrDefaultAsync();
}
