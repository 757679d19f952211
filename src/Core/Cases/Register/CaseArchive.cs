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

    /// <summary>
    /// 保证纸质档案与电子档案的一致性: what the form was completed with while it was entered goes into the archive. Where
    /// nothing of it changed, the archive stays as it is.
    /// </summary>
    /// <exception cref="RuleException">The archive left the register, or was corrected meanwhile and says something else than the form.</exception>
    internal async Task CompleteAsync(Act act)
    {
        if (act.Case.ArchiveId is not { } id)
        {
            return;
        }

        var kept = await archives.FindAsync(act.Db, id) ?? throw new NotFoundException();
        var answers = CarriedAnswers.Over(act.File.Item.Forms, act.File.Answers, kept.Answers);
        if (AnswerChanges.Between(act.File.Item.Forms, kept.Answers, answers).Count == 0)
        {
            return;
        }

        if (kept.Version.CaseId != act.Case.Id)
        {
            throw new RuleException(
                $"档案在录入期间更正过（{kept.Version.From:yyyy年M月d日}，{kept.Version.BodyName} {kept.Version.ByName}），与本件表格不一致。请把两处更正一致后再完成录入。"
            );
        }

        await register.KeepAsync(
            act.Actor,
            act.Db,
            kept.Archive,
            new KeepArchive(VersionReason.Corrected, act.Case.EditionHash, act.File.Item, answers)
            {
                CaseId = act.Case.Id,
                Remark = act.File.Contents.Revisions is [var last, ..] ? last.Reason : "录入时补充更正",
            }
        );
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
