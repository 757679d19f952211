using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Enters a case into the register: opens the household's archive, or keeps the one it started from.</summary>
public sealed class CaseArchive(ArchiveRegister register)
{
    /// <exception cref="RuleException">Somebody of the household is in another live archive, or the archive left the register meanwhile.</exception>
    internal async Task EnterAsync(Act act)
    {
        var archive = act.File.Item.Renews is null ? await OpenAsync(act) : await KeepAsync(act);
        act.Case.Register(archive.Id, act.At);
    }

    private Task<Archive> OpenAsync(Act act) =>
        register.OpenAsync(
            act.Actor,
            act.Db,
            new OpenArchive(act.File.Unit, act.Case.RegionCode, act.Case.EditionHash, act.File.Item, act.File.Answers)
            {
                CaseId = act.Case.Id,
            }
        );

    private async Task<Archive> KeepAsync(Act act)
    {
        var archive =
            await act.Db.Archives.SingleOrDefaultAsync(row => row.Id == act.Case.ArchiveId)
            ?? throw new NotFoundException();
        await register.KeepAsync(
            act.Actor,
            act.Db,
            archive,
            new KeepArchive(VersionReason.Verified, act.Case.EditionHash, act.File.Item, act.File.Answers)
            {
                CaseId = act.Case.Id,
            }
        );
        return archive;
    }
}
