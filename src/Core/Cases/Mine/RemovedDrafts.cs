using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Materials;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Drafts their applicants do not want any more. What nobody handed in is nobody's record: form, uploads and row are removed
/// (《个人信息保护法》第四十七条), not hidden.
/// </summary>
internal sealed class RemovedDrafts : IApplicantLeaving
{
    public Task LeaveAsync(PlatformDb db, Guid accountId) =>
        RemoveAsync(db, row => row.ApplicantAccountId == accountId);

    /// <returns>How many there were.</returns>
    public static async Task<int> RemoveAsync(PlatformDb db, Expression<Func<Case, bool>> which)
    {
        var ids = await db
            .Cases.Where(which)
            .Where(row => row.Status == CaseStatus.Draft && row.FiledById == null)
            .Select(row => row.Id)
            .ToListAsync();
        var owners = ids.ConvertAll(id => id.ToString());
        await db.Submissions.Where(row => ids.Contains(row.DossierId)).ExecuteDeleteAsync();
        await db
            .StoredFiles.Where(row => row.OwnerKind == MaterialDesk.FileOwner && owners.Contains(row.OwnerId!))
            .ExecuteDeleteAsync();
        return await db.Cases.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
    }
}
