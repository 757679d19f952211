using Platform.Approvals;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Decides upon exits: one decision, recorded once, by somebody else than whoever proposed.</summary>
public sealed class ExitDecisionDesk(
    ExitConductor conductor,
    ArchiveRegister archives,
    IEnumerable<IExitEvents> listeners
)
{
    /// <param name="version">The version of the exit the officer was looking at.</param>
    /// <exception cref="NotFoundException">The actor may not see the exit.</exception>
    /// <exception cref="ConflictException">Somebody else decided first.</exception>
    /// <exception cref="RuleException">Not the actor's to decide, a rule is not met, or a reason is missing.</exception>
    public Task DecideAsync(
        Actor actor,
        Guid exitId,
        int version,
        ExitDecision decision,
        CancellationToken cancellation = default
    ) =>
        conductor.ActAsync(
            actor,
            exitId,
            version,
            decision.Outcome switch
            {
                Outcome.Passed => "exit-approved",
                Outcome.Denied => "exit-refused",
                Outcome.SentBack => "exit-sent-back",
                _ => throw new RuleException($"“{decision.Outcome.InWords}”不在这里登记。"),
            },
            async act =>
            {
                act.RequireOpen();
                RequireOther(act);
                if (decision.Outcome is Outcome.Passed)
                {
                    await ApproveAsync(act, decision, cancellation);
                    return;
                }

                act.Decide(decision.Outcome, Ask.For(decision.Reason, "请写明理由", nameof(ExitDecision.Reason)));
                if (decision.Outcome is Outcome.Denied)
                {
                    act.Exit.Conclude(ExitStatus.Refused, actor.Name, act.File.Today);
                }
            },
            cancellation
        );

    private static void RequireOther(ExitAct act)
    {
        var clause = act.Exit.Terms.Rules?.Source.InWords;
        if (act.Actor.BodyId != act.Exit.DecidingBodyId)
        {
            throw new RuleException($"退出由{act.File.Deciding.Name}决定") { Clause = clause };
        }

        if (act.Actor.AccountId == act.Exit.ProposedById)
        {
            throw new RuleException("这次退出由您本人提出，须由另一位经办人决定");
        }

        if (act.Exit.Step is ExitStep.Supplementing)
        {
            throw new RuleException($"已退回{act.Exit.ProposingBodyName}补充，补充后再决定");
        }
    }

    private async Task ApproveAsync(ExitAct act, ExitDecision decision, CancellationToken cancellation)
    {
        if (act.File.Gaps is [var first, ..])
        {
            throw new RuleException(first.Words) { Clause = first.Source?.InWords };
        }

        if (act.File.Archive.PrimaryId != act.Exit.PrimaryId)
        {
            throw new RuleException("档案已转往其他单位，这次退出不能继续，请由提出单位撤回");
        }

        var follows = Ask.For(
            decision.Follows,
            "请写明退出后的情形，例如：不再享受困难职工帮扶；再次发生困难的，可以重新申请",
            nameof(ExitDecision.Follows)
        );
        act.Decide(Outcome.Passed, decision.Reason);
        act.Exit.Announce(
            follows,
            string.IsNullOrWhiteSpace(decision.Remedies)
                ? null
                : Ask.For(decision.Remedies, "", nameof(ExitDecision.Remedies))
        );
        act.Exit.Conclude(ExitStatus.Approved, act.Actor.Name, act.File.Today);
        act.Exit.FollowUpBy(
            act.Exit.Terms.Rules?.FollowUpMonths is { } months ? act.File.Today.AddMonths(months) : null
        );
        await archives.CloseAsync(
            act.Actor,
            act.Db,
            act.File.Archive,
            act.Exit.Kind,
            $"{act.Exit.KindName}：{act.Exit.Cause}",
            cancellation
        );
        foreach (var listener in listeners)
        {
            await listener.OnLeftAsync(act.Db, act.Exit, act.Actor, cancellation);
        }
    }
}
