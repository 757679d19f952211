namespace Shandong.Yiyuan;

/// <summary>办事指南, put together from the card and its flow chart.</summary>
internal static class Guide
{
    public const string Centre = "service-centre";

    public const string CentreName = "沂源县工会事业综合服务中心";

    /// <summary>承办科室 of all four cards.</summary>
    public const string Department = "综合管理服务保障科";

    /// <summary>The number every card prints; the name of the officer beside it is left out.</summary>
    public static IReadOnlyList<Office> Offices { get; } =
    [new(Centre, CentreName) { Telephone = "0533-3250051", Source = Sources.HardshipAid.Card("办公电话") }];

    public static ServiceGuide HardshipAid { get; } =
        new()
        {
            ImplementingBody = CentreName,
            Applicants = "市直属以上单位在职职工",
            ApplicantsSource = Sources.HardshipAid.Chart("申报", "市直属以上单位在职职工向本单位工会申报困难职工"),
            LegalBases =
            [
                Sources.Regulation.At(
                    "第四条第四款",
                    "承担工会困难职工帮扶救助工作，组织开展各项帮扶活动，做亮活动品牌，规范困难职工建档立卡工作，组织开展困难帮扶救助及送温暖活动。"
                ),
            ],
            Requirements =
            [
                "材料齐全，符合受理条件，填写《困难职工家庭申报表》，所在单位开展入户调查摸底；",
                "对调查摸底符合条件的公示不少于5个工作日，无异议报上级工会；",
                "上一级工会对上报的困难职工申报材料进行审核，必要时要派人入户调查，审核无异议后，报市工会事业综合服务中心；",
                "严格按照困难职工家庭认定标准，对上报困难职工进行认定。",
            ],
            RequirementsSource = Sources.HardshipAid.At("流程图"),
            Submission = "向本单位工会申报，材料由基层工会收取。",
            SubmissionSource = Sources.HardshipAid.Chart("申报、基层工会收取材料"),
            Fee = "不收费",
            FeeSource = Sources.HardshipAid.Card("是否收费", "否"),
            OfficeCode = Centre,
            ProgressQuery = "电话咨询",
            ProgressQuerySource = Sources.HardshipAid.Inferred(
                "事项卡“办公电话”",
                "卡片没有规定查询方式，印有承办科室的办公电话"
            ),
            Notes =
            [
                "“市直属以上单位”照流程图印出，像是沿用市的卡片。本县各单位的在职职工都可以在平台向本单位工会申报，能否认定由工会审核。",
                "承办科室：综合管理服务保障科。服务期限：长期。",
                "不符合建档条件的，不予受理，并告知职工理由。",
                "对不符合建档条件的困难职工家庭，认定结果及时反馈给基层工会和联系人，并由基层工会或联系人反馈至申请职工本人。",
                "对建档困难职工根据其致困原因，提供生活救助、医疗救助和助学救助等。",
            ],
        };

    /// <summary>What all four cards have in common.</summary>
    public static ServiceCard Card(SourceDocument card, Citation basis, string capacity) =>
        new()
        {
            ImplementingBody = CentreName,
            Department = Department,
            OfficeCode = Centre,
            Basis = basis,
            Capacity = capacity,
            CapacitySource = card.Card("服务能力", capacity),
            Term = "长期",
            TermSource = card.Card("服务期限", "长期"),
            Fee = "不收费",
            FeeSource = card.Card("是否收费", "否"),
        };
}
