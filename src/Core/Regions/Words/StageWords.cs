namespace Platform.Regions;

/// <summary>A stage's rules as sentences, for pages and for the operator's terminal.</summary>
public static class StageWords
{
    /// <summary>What is shown where the documents are silent.</summary>
    public const string Unset = "文件未规定";

    extension(Stage stage)
    {
        /// <summary>Empty where the stage has no rule beyond being done.</summary>
        public IEnumerable<string> RulesInWords(ServiceItem item) =>
            Requirements(stage, item)
                .Concat(
                    stage is OneOf choice
                        ? choice.Ways.SelectMany(way => Requirements(way, item).Select(rule => $"{way.Name}：{rule}"))
                        : []
                )
                .Concat(stage.OwnRulesInWords);

        /// <summary>Without the materials the stage waits for.</summary>
        public IEnumerable<string> OwnRulesInWords => stage.RulesOfItsKind.Concat(stage.LimitInWords);

        /// <summary>How long the step may take; empty where the document does not say.</summary>
        public IEnumerable<string> LimitInWords => stage.Within is { } days ? [$"{days.InWords}内办完这一步"] : [];

        private IEnumerable<string> RulesOfItsKind =>
            stage switch
            {
                OneOf oneOf => oneOf
                    .Ways.SelectMany(way => way.OwnRulesInWords.Select(rule => $"{way.Name}：{rule}"))
                    .Prepend($"任选一种：{string.Join("，或", oneOf.Ways.Select(way => way.Name))}"),
                HomeVisit visit => visit.Rule.InWords,
                Review { VisitWhenNecessary: { } visits } =>
                [
                    "必要时派人入户调查，不入户也可以提出意见",
                    .. visits.InWords.Select(rule => $"入户的，{rule}"),
                ],
                DemocraticAppraisal { MinimumParticipants: { } people } =>
                [
                    $"参加评议不少于 {people} 人，要有会议记录和表决",
                ],
                Application { AlsoFiledBy: { } also } =>
                [
                    $"也可由{string.Join("、", also.Parties.Select(party => party.InWords))}代为申请",
                ],
                DemocraticAppraisal => ["要有会议记录和表决"],
                AssistancePlanning planning => Rules(planning),
                DataCheck check =>
                [
                    check.Registers.Count == 0
                        ? $"比对范围：{Unset}，由经办人逐项登记比对结果"
                        : $"逐项比对：{string.Join("、", check.Registers)}",
                ],
                WorkersCongress => ["要有会议记录和签到"],
                PublicNotice { AtLeast: { } days } => [$"公示不少于 {days.Count} 个工作日"],
                PublicNotice => [$"公示天数：{Unset}，由张贴单位写明理由自行确定"],
                Acceptance acceptance => Rules(acceptance),
                Determination { OnDenial: { } feedback } => [feedback.InWords("不予认定")],
                CertificateIssuance issuance =>
                [
                    issuance.BlanksFrom == issuance.By
                        ? "空白证件由本级自行管理"
                        : $"空白证件向{issuance.BlanksFrom.InWords}申领",
                    $"由{issuance.SealedBy.InWords}盖章，盖章后才有效",
                ],
                _ => [],
            };
    }

    private static IEnumerable<string> Rules(AssistancePlanning planning)
    {
        yield return "确定帮扶单位和帮扶责任人，写明帮扶措施";
        if (planning.SignedByWorker)
            yield return "由困难职工签字确认";
        if (planning.ContactCard is { } card)
            yield return $"发放《{card}》";
        if (planning.Ledger is { } ledger)
            yield return $"建立《{ledger}》";
    }

    private static IEnumerable<string> Requirements(Stage stage, ServiceItem item)
    {
        var names = stage.Requires.Select(code =>
            item.Checklist.Items.FirstOrDefault(material => material.Code == code)?.Name ?? code
        );
        return stage.Requires.Count == 0 ? [] : [$"要有材料：{string.Join("、", names)}"];
    }

    private static IEnumerable<string> Rules(Acceptance acceptance)
    {
        if (acceptance.Correction is { } correction)
        {
            var within = correction.Within is { } days ? $"期限 {days.Count} 个工作日" : $"期限{Unset}，由经办人填写";
            yield return $"材料不齐发{correction.Heading}，{within}；{correction.ConsequenceInWords}";
        }

        if (acceptance.CallOnAcceptance is { } accepted)
            yield return $"受理的，电话通知{accepted.To.InWords}：{string.Join("、", accepted.Points)}";

        if (acceptance.CallOnRefusal is { } refused)
            yield return $"不予受理的，电话通知{refused.To.InWords}：{string.Join("、", refused.Points)}";

        if (acceptance.OnRefusal is { } feedback)
            yield return feedback.InWords("不予受理");
    }
}
