using Platform.Approvals;
using Platform.Regions;

namespace Platform.Host.Cases;

/// <summary>What the button of an outcome says: the act itself, never 确定.</summary>
internal static class StageActs
{
    public static string Name(Stage stage, Outcome outcome) =>
        outcome is not Outcome.Passed
            ? outcome.InWords
            : stage switch
            {
                HomeVisit => "完成调查",
                DemocraticAppraisal => "评议通过",
                DataCheck => "完成比对",
                DataEntry => "完成录入",
                Review => "审核通过",
                Determination => "认定通过",
                Acceptance => "受理",
                Forwarding => "报送",
                AssistancePlanning => "完成帮扶计划",
                _ => "完成并报送",
            };

    /// <summary>Phrases of the trade an officer starts a reason from.</summary>
    public static IReadOnlyList<string> Phrases(Outcome outcome) =>
        outcome switch
        {
            Outcome.CorrectionRequested => ["申请材料不齐全", "申请材料不符合法定形式"],
            Outcome.SentBack => ["份数或印章不齐，请核对后重新报送", "材料与表格不一致，请核实"],
            Outcome.SentBackToOriginator => ["家庭收入情况需要重新核实", "致困原因与证明材料不一致，请重新核实"],
            Outcome.Refused => ["申请人不属于本事项的申请主体", "申请事项不属于本单位职责范围"],
            Outcome.Denied => ["经审核，不符合认定标准", "家庭收入与财产状况不符合认定标准"],
            _ => [],
        };
}
