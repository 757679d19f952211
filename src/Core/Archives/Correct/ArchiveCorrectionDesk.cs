using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Corrects what a live archive says (随时变化随时调整). The unit's union may, which made it, and every union above. The
/// number the household stands under is corrected above only: whoever could put another person there alone could register
/// anybody.
/// </summary>
public sealed class ArchiveCorrectionDesk(IPlatformDbs dbs, ArchiveFiles files, ArchiveRegister register)
{
    /// <param name="version">The version of the archive the actor was looking at.</param>
    /// <param name="answers">The forms of <see cref="ArchiveFile.Item"/>, filled anew.</param>
    /// <param name="reason">What was corrected and why; stands in the history.</param>
    /// <exception cref="NotFoundException">The actor must not know of the archive.</exception>
    /// <exception cref="ConflictException">Somebody else changed it first.</exception>
    /// <exception cref="RuleException">Not live, not right, nothing changed, or somebody who joined is registered elsewhere.</exception>
    public async Task CorrectAsync(Actor actor, Guid archiveId, int version, Answers answers, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var isClaimed = await ArchiveClaim.TakeAsync(db, archiveId, version);
        var file = await files.FindAsync(db, archiveId) ?? throw new NotFoundException();
        if (!MayCorrect(actor, file))
        {
            throw new NotFoundException();
        }

        if (!isClaimed)
        {
            throw new ConflictException();
        }

        Require(actor, file, answers, reason);
        await register.KeepAsync(
            actor,
            db,
            file.Archive,
            new KeepArchive(
                VersionReason.Corrected,
                file.Version.EditionHash,
                file.Item,
                CarriedAnswers.Over(file.Item.Forms, answers, file.Answers)
            )
            {
                Remark = reason.Trim(),
            }
        );
        await transaction.CommitAsync();
    }

    public static bool MayCorrect(Actor actor, ArchiveFile file) =>
        actor.WorksOnCases && actor.BodyKind is not BodyKind.Department && file.IsPresent && file.IsLive;

    /// <summary>The holder's identity number is corrected by a union above the unit's.</summary>
    public static bool MayCorrectHolder(Actor actor) => actor.BodyKind is not BodyKind.Primary;

    private static void Require(Actor actor, ArchiveFile file, Answers answers, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("请写明更正了什么、为什么") { Field = "reason" };
        }

        if (
            file.Item.FormsGiven(file.Answers).SelectMany(form => form.Faults(answers, file.Today)).FirstOrDefault() is
            { } fault
        )
        {
            throw new RuleException(fault.Message) { Field = fault.Path };
        }

        var holder = HouseholdReader.Read(answers).Holder.IdNumber;
        if (holder != file.Household.Holder.IdNumber && !MayCorrectHolder(actor))
        {
            throw new RuleException("档案所属职工的身份证号由上级工会核对证件后更正")
            {
                Field = Facts.ApplicantIdNumber.Key,
            };
        }
    }
}
