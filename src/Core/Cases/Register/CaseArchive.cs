using Platform.Archives;
using Platform.Households;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Enters a case into the register: opens the household's archive, or keeps the one it started from.</summary>
public sealed class CaseArchive(ArchiveRegister register, ArchiveFiles archives)
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
        var kept = await archives.FindAsync(act.Db, act.Case.ArchiveId!.Value) ?? throw new NotFoundException();
        var answers = CarriedAnswers.Over(act.File.Item.Forms, act.File.Answers, kept.Answers);
        await register.KeepAsync(
            act.Actor,
            act.Db,
            kept.Archive,
            new KeepArchive(VersionReason.Verified, act.Case.EditionHash, act.File.Item, answers)
            {
                CaseId = act.Case.Id,
            }
        );
        return kept.Archive;
    }
}
