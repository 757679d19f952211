using Platform.Regions;

namespace Platform.Cases;

/// <summary>What is done at a step, to a worker whom its name alone tells little.</summary>
internal static class StepWords
{
    extension(Stage stage)
    {
        public string About =>
            stage switch
            {
                Application => "填好申请表，交上材料，提出申请",
                Review { VisitWhenNecessary: not null } =>
                    "看申请表和材料是不是齐全、属实，必要时到您家里了解情况，写出意见",
                Review => "看申请表和材料是不是齐全、属实，写出意见",
                HomeVisit visit => Of(visit.Rule),
                DemocraticAppraisal => "单位的职工一起评议您家的情况是不是属实、符不符合条件",
                WorkersCongress => "在职工代表会议上讨论",
                PublicNotice { AtLeast: { } days } =>
                    $"张贴出来听取大家的意见，不少于 {days.Count} 个工作日，不算张贴当天",
                PublicNotice => "张贴出来听取大家的意见，张贴几天由工会按规定确定",
                OneOf choice =>
                    $"下面的办法任选一种：{string.Join("；", choice.Ways.Select(way => $"{way.Name}，{way.About}"))}",
                DataCheck => "工会把您申报的情况与有关部门的登记核对，您不用做什么",
                Determination determination => Of(determination),
                Forwarding => "把材料送到上一级工会",
                Acceptance { Correction: not null } =>
                    "看材料是不是齐全、合规：齐全的受理，缺的会书面告诉您补什么、什么时候以前补",
                Acceptance => "看材料是不是齐全、合规，决定受理不受理",
                DataEntry => "把您的申请表录入工会的困难职工档案",
                AssistancePlanning planning => Of(planning),
                CertificateIssuance issuance => $"制作证件，由{issuance.SealedBy.InWords}盖章后发给您",
                _ => "",
            };
    }

    private static string Of(VisitRule rule)
    {
        var people = rule.MinimumInvestigators is { } least ? $" {least} 名以上工作人员" : "工作人员";
        return rule.Kinds switch
        {
            [VisitKind.AtHome] => $"工会派{people}到您家里看望、了解情况，请如实说明",
            [VisitKind.ByTelephone] => "工会打电话向您了解情况，请如实说明",
            _ => $"工会派{people}到您家里看望，或打电话了解情况，请如实说明",
        };
    }

    private static string Of(Determination determination) =>
        (determination.Categorises ? "决定您符不符合条件，属于哪一类困难职工" : "决定您符不符合条件")
        + determination.OnDenial switch
        {
            { AndContactPerson: true } told => $"；不符合的，由{told.Through.InWords}或联系人把结果和理由告诉您",
            { } told => $"；不符合的，由{told.Through.InWords}把结果和理由告诉您",
            _ => "",
        };

    private static string Of(AssistancePlanning planning) =>
        "定下由谁帮扶您、怎么帮扶"
        + (planning.SignedByWorker ? "，请您签字确认" : "")
        + (planning.ContactCard is { } card ? $"，并发给您《{card.Trim('《', '》')}》" : "");
}
