using Microsoft.EntityFrameworkCore;
using Platform.Exits;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>A household is being verified anew while a case that is to keep its archive is handed in and not through.</summary>
internal sealed class OpenReverifications : IReverifications
{
    public Task<string?> FindOpenAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation = default) =>
        db
            .Cases.Where(row =>
                row.ArchiveId == archiveId
                && row.OpenRenewal != null
                && row.Status != CaseStatus.Draft
                && row.RegisteredAt == null
            )
            .Select(row => row.Number)
            .FirstOrDefaultAsync(cancellation);
}
