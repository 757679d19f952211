using Platform.Approvals;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>What follows from a decision: where the case goes, which notice is made, what is opened.</summary>
public sealed class Consequences(
    CaseArchive register,
    CaseCategory categories,
    CertificatePath certificates,
    NoticeResults results
)
{
    internal Task FollowAsync(Act act, Stage stage, DecisionRequest request)
    {
        switch (request.Outcome)
        {
            case Outcome.Passed:
                return PassAsync(act, stage, request);
            case Outcome.CorrectionRequested:
                RequestCorrection(act, (Acceptance)stage, request);
                break;
            case Outcome.SentBack:
                act.Case.Enter(act.File.Route.Before(stage)!, act.File.Unit, act.At);
                break;
            case Outcome.SentBackToOriginator:
                act.Case.Enter(act.File.Route.Originator!, act.File.Unit, act.At);
                break;
            case Outcome.Refused:
                Refuse(act, (Acceptance)stage, request);
                break;
            case Outcome.Denied:
                Deny(act, stage);
                break;
            default:
                throw new RuleException($"“{request.Outcome.InWords}”不在这里登记。");
        }

        return Task.CompletedTask;
    }

    private async Task PassAsync(Act act, Stage stage, DecisionRequest request)
    {
        if (stage is Determination determination)
        {
            act.Case.Determine(act.At);
            if (determination.OpensArchive)
            {
                await register.EnterAsync(act);
            }

            if (determination.Categorises)
            {
                await categories.DecideAsync(act, request.Category);
            }
        }

        if (stage is Acceptance acceptance)
        {
            await AcceptAsync(act, acceptance);
        }

        if (stage is DataEntry || (act.Case.RegisteredAt is not null && act.File.FormsOf(stage).Count > 0))
        {
            await register.CompleteAsync(act);
        }

        results.Write(act, stage);
        if (act.File.Route.After(stage) is not { } next)
        {
            act.Case.Close(CaseStatus.Completed, act.At);
            return;
        }

        act.Case.Enter(next, act.File.Unit, act.At);
        if (next is CertificateIssuance issuance)
        {
            await certificates.EnterAsync(act, issuance);
        }
    }

    /// <summary>受理 opens the electronic archive (对该职工进行建档), unless the chain leaves that to a determination.</summary>
    private async Task AcceptAsync(Act act, Acceptance stage)
    {
        if (!act.File.Route.Stages.Any(one => one is Determination { OpensArchive: true }))
        {
            await register.EnterAsync(act);
        }

        act.Case.Accept(act.At);
        if (stage.CallOnAcceptance is not null)
        {
            act.Case.OweCall(Outcome.Passed);
        }
    }

    private static void RequestCorrection(Act act, Acceptance stage, DecisionRequest request)
    {
        var rule = stage.Correction!;
        if (request.Items.Count == 0)
        {
            throw new RuleException("请至少列出一项需要补正的内容")
            {
                Field = nameof(DecisionRequest.Items),
                Clause = rule.Source.InWords,
            };
        }

        if (request.DueOn is not { } dueOn || dueOn <= act.File.Today)
        {
            throw new RuleException("请填写补正期限，且晚于今天")
            {
                Field = nameof(DecisionRequest.DueOn),
                Clause = rule.Source.InWords,
            };
        }

        act.Db.CorrectionNotices.Add(
            new CorrectionNotice
            {
                Id = Guid.CreateVersion7(act.At),
                DossierId = act.Case.Id,
                StageCode = stage.Code,
                Name = rule.Heading,
                Items = request.Items,
                DueOn = dueOn,
                Consequence = rule.ConsequenceInWords,
                IssuedAt = act.At,
                IssuedByName = act.Actor.Name,
                BodyName = act.Actor.BodyName,
            }
        );
        act.Case.AwaitCorrection(dueOn);
    }

    private static void Deny(Act act, Stage stage)
    {
        act.Case.Close(CaseStatus.Denied, act.At);
        Owe(act, (stage as Determination)?.OnDenial);
    }

    /// <summary>The worker is to be told by somebody of their union.</summary>
    private static void Owe(Act act, OutcomeFeedback? feedback)
    {
        if (feedback is not null)
        {
            act.Case.OweFeedback(
                act.File.Unit.BodyOf(feedback.Through)
                    ?? throw new RuleException(
                        $"“{act.File.Unit.Name}”没有登记{feedback.Through.InWords}，结果不能反馈。请系统管理员在“组织机构”中登记后再办理。"
                    )
                    {
                        Clause = feedback.Source.InWords,
                    }
            );
        }
    }

    private static void Refuse(Act act, Acceptance stage, DecisionRequest request)
    {
        if (!stage.RefusalGivesReasonOnly)
        {
            RequireOtherWays(stage, request);
        }

        act.Db.RefusalNotices.Add(
            new RefusalNotice
            {
                Id = Guid.CreateVersion7(act.At),
                CaseId = act.Case.Id,
                Reasons = request.Reason!.Trim(),
                CompetentBody = stage.RefusalGivesReasonOnly ? null : request.CompetentBody!.Trim(),
                Remedies = stage.RefusalGivesReasonOnly ? null : request.Remedies!.Trim(),
                IssuedAt = act.At,
                IssuedByName = act.Actor.Name,
                BodyName = act.Actor.BodyName,
            }
        );
        act.Case.Close(CaseStatus.Refused, act.At);
        Owe(act, stage.OnRefusal);
        if (stage.CallOnRefusal is not null)
        {
            act.Case.OweCall(Outcome.Refused);
        }
    }

    private static void RequireOtherWays(Acceptance stage, DecisionRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.CompetentBody))
        {
            throw new RuleException("请写明有权受理的其他机关的名称；没有的，写“无”")
            {
                Field = nameof(DecisionRequest.CompetentBody),
                Clause = stage.CallOnRefusal?.Source.InWords,
            };
        }

        if (string.IsNullOrWhiteSpace(request.Remedies))
        {
            throw new RuleException("请写明法律救济途径")
            {
                Field = nameof(DecisionRequest.Remedies),
                Clause = stage.CallOnRefusal?.Source.InWords,
            };
        }
    }
}
