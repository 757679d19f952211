using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>What was handed in for a case is seen by whoever sees the case; for a draft, by nobody above its unit.</summary>
internal sealed class FilesOfCases : IFileOwner
{
    public string Kind => MaterialDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var (id, own) = (Guid.Parse(ownerId), db.Scope.Kind is ScopeKind.Primary);
        return await db.Cases.AnyAsync(row => row.Id == id && (own || row.Status != CaseStatus.Draft), cancellation);
    }
}
