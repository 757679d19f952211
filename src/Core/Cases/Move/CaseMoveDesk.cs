using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Certificates;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Puts an open case under the edition of its item in force today, and back while nothing was decided since. The lead of a
/// county's union or of one above decides it, with a reason; the platform never does by itself.
/// </summary>
public sealed class CaseMoveDesk(
    IPlatformDbs dbs,
    Conductor conductor,
    CaseDesk cases,
    NewerEdition newer,
    EditionRegister editions,
    AnswersVault vault,
    WorkingCalendar calendar,
    CaseAudit audit
)
{
    /// <summary>The deciding lead: of a county's union, or of the city's or the province's above it.</summary>
    public static bool MayMove(Actor actor) =>
        actor.Role is Role.Lead && actor.BodyKind is BodyKind.County or BodyKind.City or BodyKind.Province;

    /// <summary>What would become of the case; changes nothing.</summary>
    /// <exception cref="NotFoundException">
    /// The actor must not know of the case or does not decide this, or it is on the edition in force already.
    /// </exception>
    public async Task<MovePreview> PreviewAsync(Actor actor, Guid caseId)
    {
        var file = await cases.ViewAsync(actor, caseId);
        if (!MayMove(actor) || file.Case.Status is CaseStatus.Draft || newer.For(file) is not { } after)
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        return MoveAssessment.Of(file, after, await HasCertificateAsync(db, caseId), calendar);
    }

    /// <param name="version">Of the case, as the actor was looking at it.</param>
    /// <param name="afterHash"><see cref="MovePreview.AfterHash"/> of the preview they saw.</param>
    /// <exception cref="NotFoundException">As for the preview.</exception>
    /// <exception cref="ConflictException">Somebody acted first, or another edition came into force meanwhile.</exception>
    /// <exception cref="RuleException">Something stands in the way, or no reason was given.</exception>
    public Task MoveAsync(Actor actor, Guid caseId, int version, string afterHash, string? reason) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            async act =>
            {
                if (!MayMove(actor) || newer.For(act.File) is not { } after)
                {
                    throw new NotFoundException();
                }

                var preview = MoveAssessment.Of(act.File, after, await HasCertificateAsync(act.Db, caseId), calendar);
                if (preview.AfterHash != afterHash)
                {
                    throw new ConflictException("施行的版本刚刚又有变化，请重新看过预览再决定。");
                }

                var words = Required(reason);
                if (preview.Blocks is [var block, ..])
                {
                    throw new RuleException(block);
                }

                await MoveAsync(act, preview, words);
            }
        );

    /// <summary>A move that was made, for whoever may see the case.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of the case.</exception>
    public async Task<MoveRecord> ReadAsync(Actor actor, Guid caseId, Guid moveId)
    {
        var file = actor.WorksOnCases ? await cases.ViewAsync(actor, caseId) : throw new NotFoundException();
        var move = file.Contents.Moves.FirstOrDefault(one => one.Id == moveId) ?? throw new NotFoundException();
        var revision = file.Contents.Revisions.First(one => one.Id == move.RevisionId);
        await using var db = dbs.Open(actor.Scope);
        return new(
            file,
            move,
            await editions.ReadAsync(db, move.FromHash),
            await editions.ReadAsync(db, move.ToHash),
            vault.Open(caseId, revision.SealedAnswers)
        );
    }

    /// <summary>Why the last move cannot be taken back, in a sentence; null where it can, or where there is none.</summary>
    public static string? WhyNotBack(CaseFile file) =>
        LastMove(file) is not { } move ? null
        : file.Case.Status is not CaseStatus.InProgress ? $"本件现为“{file.Case.Status.InWords}”，不能再改回旧版。"
        : file.Contents.Decisions.Count > move.DecisionsBefore ? "改版以后已经作过决定，不能再改回旧版。"
        : file.Contents.Postings.Any(one => !one.IsVoid && one.RecordedAt > move.At)
            ? "改版以后已经张榜公示，不能再改回旧版；公示撤下作废后可以改回。"
        : null;

    /// <summary>The move that could be taken back; null where the case is under the edition it began with, or was put back.</summary>
    public static CaseMove? LastMove(CaseFile file) =>
        file.Contents.Moves is [{ IsBack: false } last, ..] && last.ToHash == file.Case.EditionHash ? last : null;

    /// <summary>Takes the last move back: edition, stage, time limit and, where nobody changed it since, the form.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the case or does not decide this, or nothing was moved.</exception>
    /// <exception cref="RuleException">Something was decided since, or no reason was given.</exception>
    public Task MoveBackAsync(Actor actor, Guid caseId, int version, string? reason) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            async act =>
            {
                if (!MayMove(actor) || LastMove(act.File) is not { } move)
                {
                    throw new NotFoundException();
                }

                var words = Required(reason);
                if (WhyNotBack(act.File) is { } obstacle)
                {
                    throw new RuleException(obstacle);
                }

                await MoveBackAsync(act, move, words);
            }
        );

    private async Task MoveAsync(Act act, MovePreview preview, string reason)
    {
        var landing = preview.Landing!;
        var revision = act.KeepForm($"改按新版（{preview.After.FromInWords}）办理");
        var hash = await editions.PinAsync(act.Db, act.Case.RegionCode, preview.After);
        preview.Voided?.VoidReason = $"改按新版办理，{preview.Voided.WorkingDays} 个工作日少于新版的规定，须重新张榜";
        Record(act, hash, landing, revision, reason, isBack: false, preview.Voided?.Id);
        act.Case.MoveTo(hash, preview.After, preview.DueOn);
        Fill(act, preview.After, preview.Answers.Kept);
        if (!preview.Stays)
        {
            act.Case.Enter(landing, act.File.Unit, act.At);
        }
        else if (preview.Voided is not null)
        {
            act.Case.NoticeOverFrom = null;
        }

        audit.Record(act, "case-moved");
    }

    private async Task MoveBackAsync(Act act, CaseMove move, string reason)
    {
        var before = await editions.ReadAsync(act.Db, move.FromHash);
        var stage =
            before.Approval.FirstOrDefault(one => one.Code == move.FromStageCode)
            ?? throw new InvalidOperationException($"{move.FromHash} has no stage {move.FromStageCode}.");
        var revision = act.KeepForm($"改回旧版（{before.FromInWords}）办理");
        Record(act, move.FromHash, stage, revision, reason, isBack: true, voided: null);
        act.Case.MoveTo(move.FromHash, before, move.FromDueOn);
        Fill(act, before, Restored(act, move));
        var posting = act.File.Contents.Postings.FirstOrDefault(one => one.Id == move.VoidedPostingId);
        posting?.VoidReason = null;
        act.Case.Enter(stage, act.File.Unit, move.FromStageSince);
        if (posting is not null && stage is PublicNotice or OneOf)
        {
            act.Case.NoticeOverFrom = posting.NextStepFrom;
        }

        audit.Record(act, "case-moved-back");
    }

    /// <summary>The form as it stood before the move; where it was changed since, only what the move left behind comes back.</summary>
    private Answers Restored(Act act, CaseMove move)
    {
        var kept = act.File.Contents.Revisions.First(one => one.Id == move.RevisionId);
        var earlier = vault.Open(act.Case.Id, kept.SealedAnswers);
        return act.File.Contents.Revisions[0].Id == move.RevisionId
            ? earlier
            : CarriedAnswers.Over(act.File.Item.Forms, act.File.Answers, earlier);
    }

    private void Fill(Act act, ServiceItem item, Answers answers) =>
        act.Case.SealedAnswers = vault.Seal(act.Case.Id, item.Forms, answers);

    private static void Record(
        Act act,
        string toHash,
        Stage stage,
        FormRevision revision,
        string reason,
        bool isBack,
        Guid? voided
    ) =>
        act.Db.CaseMoves.Add(
            new CaseMove
            {
                Id = Guid.CreateVersion7(act.At),
                CaseId = act.Case.Id,
                FromHash = act.Case.EditionHash,
                ToHash = toHash,
                IsBack = isBack,
                DecisionsBefore = act.File.Contents.Decisions.Count,
                FromStageCode = act.Case.StageCode,
                FromStageName = act.Case.StageName,
                FromStageSince = act.Case.StageSince,
                FromDueOn = act.Case.DueOn,
                ToStageCode = stage.Code,
                ToStageName = stage.Name,
                RevisionId = revision.Id,
                VoidedPostingId = voided,
                ByAccountId = act.Actor.AccountId,
                ByName = act.Actor.Name,
                ByTitle = act.Actor.Title,
                BodyName = act.Actor.BodyName,
                At = act.At,
                Reason = reason,
            }
        );

    private static string Required(string? reason) =>
        TypedText.Optional(reason, CaseMoveMapping.ReasonLength, "reason")
        ?? throw new RuleException("请写明为什么改版，申请人和所在单位会看到") { Field = "reason" };

    private static Task<bool> HasCertificateAsync(PlatformDb db, Guid caseId) =>
        db.Certificates.AnyAsync(certificate => certificate.CaseId == caseId);
}
