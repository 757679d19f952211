using Platform.Approvals;
using Platform.Households;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>A correction notice answered by the applicant's side itself, with the key of the case.</summary>
public sealed class ApplicantCorrectionDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    AnswersVault vault,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>Mends the form while a correction is open. What the union wrote on it stays.</summary>
    /// <param name="version">The version the applicant has last seen.</param>
    /// <exception cref="ConflictException">It was changed since.</exception>
    /// <exception cref="RuleException">No correction is open, no reason, or the form would not be right.</exception>
    public async Task ChangeFormAsync(DraftKey key, int version, Answers answers, string? reason)
    {
        await using var db = dbs.Open(Scope.Everything);
        var file = await OpenAsync(db, key);
        if (file.Case.Version != version)
        {
            throw new ConflictException();
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("请写明更正了什么、为什么") { Field = "reason" };
        }

        ApplicantAnswers.EnsureAsked(file.Item, answers);
        if (answers[Facts.ApplicantIdNumber.Key] != file.Answers[Facts.ApplicantIdNumber.Key])
        {
            throw new RuleException("身份证号不能更正为另一个人的；填错的，请撤回后重新申请。")
            {
                Field = Facts.ApplicantIdNumber.Key,
            };
        }

        if (
            file.Item.FormsOfApplication.SelectMany(form => form.Faults(answers, file.Today)).ToList() is [_, ..] faults
        )
        {
            throw new AnswersRefusedException(faults);
        }

        var now = time.GetUtcNow();
        db.FormRevisions.Add(
            new FormRevision
            {
                Id = Guid.CreateVersion7(now),
                CaseId = file.Case.Id,
                SealedAnswers = file.Case.SealedAnswers,
                ChangedByName = file.Case.ApplicantName,
                ChangedAt = now,
                Reason = reason.Trim(),
            }
        );
        var changed = ApplicantAnswers.Over(file.Item, file.Answers, answers);
        file.Case.SealedAnswers = vault.Seal(file.Case.Id, file.Item.Forms, changed);
        file.Case.ApplicantName = DraftDesk.Shortened(answers[Facts.ApplicantName.Key]);
        audit.Record(db, key, file.Case, "form-changed");
        await db.SaveChangesAsync();
    }

    /// <summary>Says that everything asked for is there; the case goes back to the body that asked.</summary>
    /// <exception cref="RuleException">No correction is open, or something asked for was not handed in since.</exception>
    public async Task AnswerAsync(DraftKey key, string? remark)
    {
        await using var db = dbs.Open(Scope.Everything);
        var file = await OpenAsync(db, key);
        var notice = file.OpenCorrection!;
        if (CorrectionDesk.Unanswered(file, notice) is [var first, ..])
        {
            throw new RuleException($"还没有补齐：{first.Words}") { Clause = notice.Name, Field = first.MaterialCode };
        }

        var now = time.GetUtcNow();
        notice.AnsweredAt = now;
        db.Decisions.Add(
            new Decision
            {
                Id = Guid.CreateVersion7(now),
                RunId = file.Case.Id,
                Sequence = file.Contents.Decisions.Count + 1,
                StageCode = file.Stage!.Code,
                StageName = file.Stage.Name,
                Duty = file.Stage.Duty,
                Outcome = Outcome.Corrected,
                PersonName = file.Case.ApplicantName,
                PostTitle = "申请人",
                BodyName = file.Unit.Name,
                At = now,
                Reason = string.IsNullOrWhiteSpace(remark)
                    ? key.Through is { } system
                        ? $"经“{system.Name}”提交"
                        : null
                    : remark.Trim(),
            }
        );
        file.Case.ResumeAfterCorrection(now);
        audit.Record(db, key, file.Case, "case-corrected");
        await db.SaveChangesAsync();
    }

    private async Task<CaseFile> OpenAsync(PlatformDb db, DraftKey key)
    {
        var file = await drafts.OpenAsync(db, key);
        return file.Case.Status is CaseStatus.CorrectionRequested && file.OpenCorrection is not null
            ? file
            : throw new RuleException("本件没有待补正的通知，可能刚刚已被处理，请刷新后再看。");
    }
}
