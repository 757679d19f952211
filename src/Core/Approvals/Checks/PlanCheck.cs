using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>制定帮扶计划: by an archive, with who assists and how, signed; the card handed out and the ledger opened where named.</summary>
internal sealed class PlanCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is AssistancePlanning stage
            ? Lacks(stage, situation.Plan)
                .Select(words => new Outstanding(words, stage.Source, MendingPlace.Assistance))
            : [];

    private static IEnumerable<string> Lacks(AssistancePlanning stage, PlanState? plan)
    {
        if (plan is null)
        {
            return ["档案尚未建立，不能制定帮扶计划（依档帮扶）"];
        }

        return LacksOfPlan(stage, plan)
            .Concat(stage.ContactCard is { } card && !plan.HasCard ? [$"尚未发放《{card}》"] : [])
            .Concat(stage.Ledger is { } ledger && !plan.HasLedger ? [$"尚未建立《{ledger}》"] : []);
    }

    private static IEnumerable<string> LacksOfPlan(AssistancePlanning stage, PlanState plan)
    {
        if (!plan.IsDrawnUp)
        {
            yield return "尚未制定帮扶计划";
            yield break;
        }

        if (!plan.NamesUnit)
        {
            yield return "帮扶计划没有写明帮扶单位";
        }

        if (!plan.NamesOfficer)
        {
            yield return "帮扶计划没有写明帮扶责任人";
        }

        if (plan.Measures == 0)
        {
            yield return "帮扶计划没有帮扶措施";
        }

        if (stage.SignedByWorker && !plan.IsSigned)
        {
            yield return "困难职工尚未在帮扶计划上签字确认";
        }
    }
}
