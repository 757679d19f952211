using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>An exit goes on under the unions it was proposed under: the archive stays with them until it is decided.</summary>
internal sealed class OpenExitHold : IArchiveHold
{
    public async Task<string?> FindAsync(PlatformDb db, Guid archiveId) =>
        await db.Exits.IgnoreQueryFilters().AnyAsync(exit => exit.OpenArchiveId == archiveId)
            ? "这份档案的退出正在办理，请先办结或撤回"
            : null;
}
