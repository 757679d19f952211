using Platform.Approvals;
using Platform.Materials;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Answers a correction notice, or lets it lapse after a second look.</summary>
public sealed class CorrectionDesk(Conductor conductor, CaseAudit audit)
{
    /// <summary>The unit's union says everything asked for is there; the case goes back to the body that asked.</summary>
    /// <exception cref="RuleException">Something asked for was not handed in since the notice.</exception>
    public Task AnswerAsync(Actor actor, Guid caseId, int version, string? remark) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                var notice = Open(act);
                if (actor.BodyId != act.File.Unit.Id && actor.BodyId != act.Case.WaitsForBodyId)
                {
                    throw new RuleException("补正由申请人所在单位的基层工会提交。");
                }

                if (Unanswered(act, notice) is [var first, ..])
                {
                    throw new RuleException($"还没有补齐：{first.Words}") { Clause = notice.Name };
                }

                notice.AnsweredAt = act.At;
                act.Record(act.File.Stage!, Outcome.Corrected, remark);
                act.Case.ResumeAfterCorrection(act.At);
                audit.Record(act, "case-corrected");
                return Task.CompletedTask;
            }
        );

    /// <summary>退件. Only after the day has passed, by the body that asked, with what the second look found.</summary>
    public Task LapseAsync(Actor actor, Guid caseId, int version, string secondLook) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                var notice = Open(act);
                if (actor.BodyId != act.Case.WaitsForBodyId)
                {
                    throw new RuleException("退件由发出补正通知的单位办理。");
                }

                if (!notice.IsOverdue(act.File.Today))
                {
                    throw new RuleException($"补正期限到 {notice.DueOn:yyyy年M月d日}，期限未过，不能按退件处理。");
                }

                if (string.IsNullOrWhiteSpace(secondLook))
                {
                    throw new RuleException("退件前请再核对一次材料，并写明核对结果")
                    {
                        Field = nameof(DecisionRequest.Reason),
                    };
                }

                notice.LapsedAt = act.At;
                act.Record(act.File.Stage!, Outcome.Returned, secondLook);
                act.Case.Close(CaseStatus.Returned, act.At);
                audit.Record(act, "case-returned");
                return Task.CompletedTask;
            }
        );

    /// <summary>
    /// Items whose material was not handed in, or signed, anew, or of which something is missing or wrong still. What is
    /// not needed any more answers itself.
    /// </summary>
    public static IReadOnlyList<CorrectionItem> Unanswered(CaseFile file, CorrectionNotice notice) =>
        [
            .. notice.Items.Where(item =>
                item.MaterialCode is null
                    ? file.FormFaults.Count > 0
                    : file.Materials.Any(status =>
                        status.Material.Code == item.MaterialCode
                        && status.IsNeeded
                        && (status.IsLacking || !IsNew(status, notice))
                    )
            ),
        ];

    private static bool IsNew(MaterialStatus status, CorrectionNotice notice) =>
        status.Submissions.Any(one => one.ReceivedAt > notice.IssuedAt)
        || status.Signers.Any(signer => signer.Entry?.RecordedAt > notice.IssuedAt)
        || status.RecordedIn is not null;

    private static IReadOnlyList<CorrectionItem> Unanswered(Act act, CorrectionNotice notice) =>
        Unanswered(act.File, notice);

    private static CorrectionNotice Open(Act act) =>
        act.File.OpenCorrection ?? throw new RuleException("本件没有待补正的通知，可能刚刚已被处理，请刷新后再看。");
}
