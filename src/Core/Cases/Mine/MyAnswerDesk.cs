using Platform.Applicants;
using Platform.Approvals;
using Platform.Households;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>What applicants do themselves about an application in their account: answer a correction, take it back.</summary>
public sealed class MyAnswerDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    MaterialDesk materials,
    AnswersVault vault,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>What the open notice asks the applicant to hand in; the union's own papers are the union's to mend.</summary>
    public static IReadOnlyList<MaterialStatus> Asked(CaseFile file) =>
        file.OpenCorrection is { } notice
            ?
            [
                .. file.Materials.Where(status =>
                    status.IsNeeded
                    && status.Material.ProvidedBy is Party.Applicant
                    && notice.Items.Any(item => item.MaterialCode == status.Material.Code)
                ),
            ]
            : [];

    /// <summary>The open notice asks for something on the form.</summary>
    public static bool AsksForForm(CaseFile file) =>
        file.OpenCorrection?.Items.Any(item => item.MaterialCode is null) is true;

    /// <summary>The forms the applicant filled.</summary>
    public static IReadOnlyList<Form> FormsOf(CaseFile file) =>
        [.. file.FormsSoFar.Where(form => form.FilledAt is null)];

    /// <summary>Before anybody accepted it.</summary>
    public static bool MayWithdraw(CaseFile file) =>
        file.Case.Status.IsOpen && !file.Case.IsSettled && file.Stage is not null;

    /// <exception cref="RuleException">The notice does not ask for it.</exception>
    public async Task AttachAsync(
        ApplicantKey key,
        Guid caseId,
        ScanRequest request,
        Stream content,
        CancellationToken cancellation
    )
    {
        var draft = DraftKey.Of(caseId, key);
        if (Asked(await drafts.OpenAsync(draft)).All(status => status.Material.Code != request.MaterialCode))
        {
            throw new RuleException("补正通知没有要求这项材料，需要更换的请联系所在单位的工会。");
        }

        await materials.AttachAsync(draft, request, content, cancellation);
    }

    /// <exception cref="RuleException">The notice does not ask for it, or the form would not be right.</exception>
    public Task ChangeFormAsync(ApplicantKey key, Guid caseId, int version, Answers answers) =>
        ActAsync(
            key,
            caseId,
            version,
            (db, file) =>
            {
                if (!AsksForForm(file))
                {
                    throw new RuleException("补正通知没有要求更正表格，需要更正的请联系所在单位的工会。");
                }

                if (answers[Facts.ApplicantIdNumber.Key] != file.Answers[Facts.ApplicantIdNumber.Key])
                {
                    throw new RuleException("身份证号不能更正为另一个人的；填错的，请撤回后重新申请。")
                    {
                        Field = Facts.ApplicantIdNumber.Key,
                    };
                }

                if (FormsOf(file).SelectMany(form => form.Faults(answers, file.Today)).FirstOrDefault() is { } fault)
                {
                    throw new RuleException(fault.Message) { Field = fault.Path };
                }

                db.FormRevisions.Add(
                    new FormRevision
                    {
                        Id = Guid.CreateVersion7(time.GetUtcNow()),
                        CaseId = caseId,
                        SealedAnswers = file.Case.SealedAnswers,
                        ChangedByName = file.Case.ApplicantName,
                        ChangedAt = time.GetUtcNow(),
                        Reason = $"申请人按{file.OpenCorrection!.Name}更正",
                    }
                );
                file.Case.SealedAnswers = vault.Seal(caseId, file.Item.Forms, answers);
                file.Case.ApplicantName = answers[Facts.ApplicantName.Key]!.Trim();
                return "form-changed";
            }
        );

    /// <summary>Everything asked for is there; the case goes back to the body that asked.</summary>
    /// <exception cref="RuleException">Nothing is asked for, or something still lacks.</exception>
    public Task AnswerAsync(ApplicantKey key, Guid caseId, int version) =>
        ActAsync(
            key,
            caseId,
            version,
            (db, file) =>
            {
                var notice =
                    file.OpenCorrection
                    ?? throw new RuleException("本件没有待补正的通知，可能刚刚已被处理，请刷新后再看。");
                if (CorrectionDesk.Unanswered(file, notice) is [var first, ..])
                {
                    throw new RuleException($"还没有补齐：{first.Words}") { Clause = notice.Name };
                }

                notice.AnsweredAt = time.GetUtcNow();
                Record(db, file, Outcome.Corrected, null);
                file.Case.ResumeAfterCorrection(time.GetUtcNow());
                return "case-corrected";
            }
        );

    /// <summary>撤回.</summary>
    /// <exception cref="RuleException">Accepted already, or no reason was given.</exception>
    public Task WithdrawAsync(ApplicantKey key, Guid caseId, int version, string reason) =>
        ActAsync(
            key,
            caseId,
            version,
            (db, file) =>
            {
                if (!MayWithdraw(file))
                {
                    throw new RuleException("本件已受理或已结束，不能撤回。");
                }

                if (string.IsNullOrWhiteSpace(reason))
                {
                    throw new RuleException("请写明撤回的原因") { Field = nameof(reason) };
                }

                Record(db, file, Outcome.Withdrawn, reason.Trim());
                file.Case.Close(CaseStatus.Withdrawn, time.GetUtcNow());
                return "case-withdrawn";
            }
        );

    /// <param name="act">Changes the case and says how the trail calls it.</param>
    private async Task ActAsync(ApplicantKey key, Guid caseId, int version, Func<PlatformDb, CaseFile, string> act)
    {
        var draft = DraftKey.Of(caseId, key);
        await using var db = dbs.Open(Scope.Everything);
        var file = await drafts.OpenAsync(db, draft);
        if (file.Case.Version != version)
        {
            throw new ConflictException();
        }

        audit.Record(db, draft, file.Case, act(db, file));
        await db.SaveChangesAsync();
    }

    private void Record(PlatformDb db, CaseFile file, Outcome outcome, string? reason) =>
        db.Decisions.Add(
            new Decision
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                RunId = file.Case.Id,
                Sequence = file.Contents.Decisions.Count + 1,
                StageCode = file.Stage!.Code,
                StageName = file.Stage.Name,
                Duty = file.Stage.Duty,
                Outcome = outcome,
                PersonName = file.Case.ApplicantName,
                PostTitle = "申请人",
                BodyName = file.Unit.Name,
                At = time.GetUtcNow(),
                Reason = reason,
            }
        );
}
