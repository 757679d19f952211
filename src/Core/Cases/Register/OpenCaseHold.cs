using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>An open case goes on under the unions it was filed under: the archive stays with them until it is over.</summary>
internal sealed class OpenCaseHold : IArchiveHold
{
    public async Task<string?> FindAsync(PlatformDb db, Guid archiveId)
    {
        var open = await db
            .Cases.IgnoreQueryFilters()
            .Where(row => row.ArchiveId == archiveId && row.ClosedAt == null)
            .Select(row => new { row.Number, row.ItemName })
            .FirstOrDefaultAsync();
        return open is null ? null
            : open.Number is null ? $"这份档案有一件“{open.ItemName}”还没有提交，请先提交并办结"
            : $"这份档案有一件“{open.ItemName}”正在办理（{open.Number}），请先办结";
    }
}
