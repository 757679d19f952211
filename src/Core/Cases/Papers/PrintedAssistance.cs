using Platform.Assistance;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>A household's assistance as papers print it.</summary>
internal static class PrintedAssistance
{
    extension(AssistanceRecord assistance)
    {
        /// <param name="plan">Null while none was drawn up; there may be a card and a ledger from earlier years.</param>
        public PrintedPlan? PlanOnPaper(AssistancePlan? plan)
        {
            var card = assistance.Card;
            return plan is null
                ? null
                : new PrintedPlan(
                    plan.AssistingUnit,
                    plan.OfficerName,
                    plan.OfficerTitle,
                    plan.OfficerTelephone,
                    plan.Needs,
                    plan.Goal,
                    [.. plan.Measures.Select(one => new PrintedMeasure(one.Kind.InWords, one.Words, one.By))]
                )
                {
                    SignedOn = plan.SignedOn,
                    CardNumber = card?.Number ?? "",
                    CardIssuedOn = card?.IssuedOn,
                };
        }

        public IReadOnlyList<PrintedAid> LedgerOnPaper =>
            [
                .. assistance.Lines.Select(line => new PrintedAid(
                    line.On,
                    line.Kind.InWords,
                    line.ItemInWords,
                    line.Amount,
                    line.FundedFrom,
                    line.PaidBy,
                    line.HandledBy,
                    line.ReceivedBy,
                    line.Remark
                )),
            ];
    }
}
