namespace Platform.Approvals;

/// <summary>The outcomes as the union's papers call them.</summary>
public static class OutcomeWords
{
    extension(Outcome outcome)
    {
        public string InWords =>
            outcome switch
            {
                Outcome.Passed => "通过",
                Outcome.CorrectionRequested => "要求补正",
                Outcome.Corrected => "已补正",
                Outcome.Returned => "退件",
                Outcome.SentBack => "退回上一级",
                Outcome.SentBackToOriginator => "退回原建档单位",
                Outcome.Refused => "不予受理",
                Outcome.Denied => "不予认定",
                Outcome.Withdrawn => "撤回申请",
                _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
            };

        /// <summary>What follows, for whoever is about to decide.</summary>
        public string Consequence =>
            outcome switch
            {
                Outcome.Passed => "进入下一环节",
                Outcome.CorrectionRequested => "发出补正通知，申请人在期限前补齐后继续办理",
                Outcome.Corrected => "材料已补齐，继续办理",
                Outcome.Returned => "按退件处理，本件结束，可重新申请",
                Outcome.SentBack => "退给上一个环节重新办理，本环节之后须再次决定",
                Outcome.SentBackToOriginator => "退给原建档的基层工会重新核实，之后各环节须重新决定",
                Outcome.Refused => "本件结束，须告知理由、有权受理的机关和救济途径",
                Outcome.Denied => "本件结束，须告知理由",
                Outcome.Withdrawn => "本件结束，可重新申请",
                _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
            };

        public bool NeedsReason => outcome is not (Outcome.Passed or Outcome.Corrected);
    }
}
