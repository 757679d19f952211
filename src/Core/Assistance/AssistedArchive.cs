using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>The archive assistance goes by (依档帮扶): whoever may not see it is told that there is none.</summary>
internal static class AssistedArchive
{
    extension(PlatformDb db)
    {
        /// <exception cref="NotFoundException">There is none, it was sealed, or the actor must not know of it.</exception>
        public async Task<Archive> ArchiveOfAsync(Actor actor, Guid archiveId) =>
            ArchiveDesk.MayRead(actor)
            && await db.Archives.SingleOrDefaultAsync(archive => archive.Id == archiveId)
                is { Status: not ArchiveStatus.Sealed } found
                ? found
                : throw new NotFoundException();

        /// <summary>The same, to give assistance by it: a department supervises, and whoever left the register gets none.</summary>
        /// <exception cref="RuleException">The archive is not on the register.</exception>
        public async Task<Archive> AssistedAsync(Actor actor, Guid archiveId)
        {
            var archive = await db.ArchiveOfAsync(actor, archiveId);
            if (!AssistanceDesk.MayAssist(actor))
            {
                throw new NotFoundException();
            }

            return archive.Status is ArchiveStatus.Live
                ? archive
                : throw new RuleException("这份档案已不在册，不能再登记帮扶（依档帮扶）");
        }
    }
}
