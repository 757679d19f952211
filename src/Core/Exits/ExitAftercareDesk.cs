using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>What is owed to a household that left: the paper, and a look at how it gets on.</summary>
public sealed class ExitAftercareDesk(ExitConductor conductor)
{
    private const int FarthestYears = 5;

    /// <summary>书面告知: the paper reached the household.</summary>
    /// <exception cref="RuleException">Nothing to tell, or told already.</exception>
    public Task InformAsync(Actor actor, Guid exitId, int version, ExitTalk talk, string? remark) =>
        conductor.ActAsync(
            actor,
            exitId,
            version,
            "exit-informed",
            act =>
            {
                RequireLeft(act);
                if (act.Exit.InformedOn is not null)
                {
                    throw new RuleException("已经登记过书面告知");
                }

                Ask.ForTalk(talk, ExitMannerWords.OfDelivery, act.Exit.DecidedOn!.Value, act.File.Today, "决定日期");
                act.Record(
                    ExitRecordKind.Information,
                    talk,
                    string.IsNullOrWhiteSpace(remark) ? "" : Ask.For(remark, "", "words")
                );
                act.Exit.Inform(talk.On);
                return Task.CompletedTask;
            }
        );

    /// <summary>Sets the day of the next visit where no document does, or moves it.</summary>
    /// <param name="on">Null: no more visits.</param>
    /// <exception cref="RuleException">Not ahead, or later than the document says.</exception>
    public Task PlanFollowUpAsync(Actor actor, Guid exitId, DateOnly? on, string reason) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-follow-up-planned",
            act =>
            {
                RequireLeft(act);
                RequireNext(act, on, isFirst: !act.File.Of(ExitRecordKind.FollowUp).Any());
                act.Record(
                    ExitRecordKind.FollowUpPlan,
                    null,
                    (on is { } day ? $"{day:yyyy年M月d日}前回访：" : "不再回访：")
                        + Ask.For(reason, "请写明理由", "reason", 400)
                );
                act.Exit.FollowUpBy(on);
                return Task.CompletedTask;
            }
        );

    /// <summary>回访: how the household gets on.</summary>
    /// <param name="relapsed">返困: it is in difficulty again, and may apply anew.</param>
    /// <param name="next">The next visit; null where this was the last.</param>
    public Task FollowUpAsync(
        Actor actor,
        Guid exitId,
        int version,
        ExitTalk talk,
        string found,
        bool relapsed,
        DateOnly? next
    ) =>
        conductor.ActAsync(
            actor,
            exitId,
            version,
            "exit-followed-up",
            act =>
            {
                RequireLeft(act);
                Ask.ForTalk(talk, ExitMannerWords.OfTalking, act.Exit.DecidedOn!.Value, act.File.Today, "决定日期");
                RequireNext(act, next, isFirst: false);
                act.Record(ExitRecordKind.FollowUp, talk, Ask.For(found, "请写明了解到的家庭情况", "words"), relapsed);
                act.Exit.FollowUpBy(next);
                return Task.CompletedTask;
            }
        );

    private static void RequireLeft(ExitAct act)
    {
        if (act.Exit.Status is not ExitStatus.Approved)
        {
            throw new RuleException("还没有批准退出，或者没有批准，不需要告知和回访");
        }
    }

    private static void RequireNext(ExitAct act, DateOnly? next, bool isFirst)
    {
        if (next <= act.File.Today || next > act.File.Today.AddYears(FarthestYears))
        {
            throw new RuleException($"回访日期应在今天以后、{FarthestYears} 年以内") { Field = "next" };
        }

        if (isFirst && act.Exit.Terms.Rules is { FollowUpMonths: { } months } rules)
        {
            var latest = act.Exit.DecidedOn!.Value.AddMonths(months);
            if (next is null || next > latest)
            {
                throw new RuleException($"退出后 {months} 个月内须回访，最晚 {latest:yyyy年M月d日}")
                {
                    Field = "next",
                    Clause = rules.Source.InWords,
                };
            }
        }
    }
}
