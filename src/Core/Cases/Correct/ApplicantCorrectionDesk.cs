using Platform.Approvals;
using Platform.Households;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// A correction notice answered by the applicant's side itself, with the key of the case: from the account, or through
/// another system. Scans and signatures come in at the <see cref="MaterialDesk"/> and the <see cref="SigningDesk"/>.
/// </summary>
public sealed class ApplicantCorrectionDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    AnswersVault vault,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>What the applicant wrote on the forms, to be put right; without what the union added since.</summary>
    public static Answers AnswersOf(CaseFile file) => ApplicantAnswers.Own(file.Item, file.Answers);

    /// <summary>Mends the form. What the union wrote on it stays.</summary>
    /// <param name="version">The version the applicant has last seen.</param>
    /// <exception cref="ConflictException">It was changed since.</exception>
    /// <exception cref="AnswersRefusedException">The form would not be right, or answers what it does not ask.</exception>
    /// <exception cref="RuleException">No notice asks for the form, or no reason was given.</exception>
    public async Task ChangeFormAsync(DraftKey key, int version, Answers answers, string? reason)
    {
        await using var db = dbs.Open(Scope.Everything);
        var file = await OpenAsync(db, key);
        if (file.Case.Version != version)
        {
            throw new ConflictException();
        }

        if (!file.AsksForForm)
        {
            throw new RuleException("补正通知没有要求更正表格，需要更正的请联系所在单位的工会。");
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
        var said =
            !string.IsNullOrWhiteSpace(remark) ? remark.Trim()
            : key.Through is { } system ? $"经“{system.Name}”提交"
            : null;
        db.Decisions.Add(ApplicantDecision.Of(file, Outcome.Corrected, said, now));
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
