using System.Text.Json;
using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Decides at the stage in hand: one decision, recorded once, with everything that follows from it.</summary>
public sealed class DecisionDesk(Conductor conductor, Consequences consequences, CaseAudit audit)
{
    /// <param name="version">The version of the case the officer was looking at.</param>
    /// <exception cref="NotFoundException">The actor may not see the case.</exception>
    /// <exception cref="ConflictException">Somebody else decided first.</exception>
    /// <exception cref="RuleException">Not the actor's turn, a rule is not met, or something is missing from the request.</exception>
    public Task DecideAsync(Actor actor, Guid caseId, int version, DecisionRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            async act =>
            {
                var stage = act.StageOfActor();
                act.KeepDutiesApart(stage);
                Require(act, stage, request);
                act.Record(stage, request.Outcome, request.Reason);
                audit.Record(act, $"case-{JsonNamingPolicy.KebabCaseLower.ConvertName(request.Outcome.ToString())}");
                await consequences.FollowAsync(act, stage, request);
            }
        );

    /// <summary>撤回: the applicant asks to have the application back; the unit's union records it.</summary>
    /// <exception cref="RuleException">Accepted already, or no reason was given.</exception>
    public Task WithdrawAsync(Actor actor, Guid caseId, int version, string reason) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                if (act.Actor.BodyId != act.File.Unit.Id)
                {
                    throw new RuleException("撤回由申请人所在单位的基层工会登记。");
                }

                if (!act.Case.Status.IsOpen || act.Case.IsSettled || act.File.Stage is not { } stage)
                {
                    throw new RuleException("本件已受理或已结束，不能撤回。");
                }

                RequireReason(reason);
                act.Record(stage, Outcome.Withdrawn, reason);
                act.Case.Close(CaseStatus.Withdrawn, act.At);
                audit.Record(act, "case-withdrawn");
                return Task.CompletedTask;
            }
        );

    private static void Require(Act act, Stage stage, DecisionRequest request)
    {
        if (!act.File.Outcomes.Contains(request.Outcome))
        {
            throw new RuleException($"“{stage.Name}”环节不能作出“{request.Outcome.InWords}”。");
        }

        if (request.Outcome is Outcome.Passed && act.File.Outstanding is [var first, ..])
        {
            throw new RuleException(first.Words) { Clause = first.Source?.InWords };
        }

        if (request.Outcome.NeedsReason)
        {
            RequireReason(request.Reason);
        }
    }

    private static void RequireReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("请写明理由，申请人会看到") { Field = nameof(DecisionRequest.Reason) };
        }
    }
}
