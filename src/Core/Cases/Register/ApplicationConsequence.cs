using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>The household found was applied for at its unit since: the same name, handed in.</summary>
internal sealed class ApplicationConsequence : IChangeConsequence
{
    public ChangeFollow Follow => ChangeFollow.Application;

    public async Task<Guid?> FindAsync(PlatformDb db, HouseholdChange change) =>
        await db
            .Cases.Where(row =>
                row.PrimaryId == change.PrimaryId
                && row.RegionCode == change.RegionCode
                && row.ApplicantName == change.PersonName
                && row.SubmittedAt >= change.ReportedAt
            )
            .OrderByDescending(row => row.SubmittedAt)
            .Select(row => (Guid?)row.Id)
            .FirstOrDefaultAsync();
}
