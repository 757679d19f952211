namespace Shandong.Feixian;

/// <summary>办事指南, in its own words.</summary>
internal static class Guide
{
    private const string Centre = "assistance-centre";

    public const string UnionOffice = "union-office";

    /// <summary>Addresses and telephones as the guide prints them. Its mailbox is left out: papers come in through the platform.</summary>
    public static IReadOnlyList<Office> Offices { get; } =
    [
        new(Centre, "费县困难职工帮扶中心")
        {
            Address = "费县政通路2号",
            Telephone = "0539-5221114",
            Source = Sources.Guide.At("一（4）、一（十）"),
        },
        new(UnionOffice, "费县总工会办公室") { Telephone = "0539-5221114", Source = Sources.Guide.At("三、5") },
    ];

    public static ServiceGuide SpecialHardshipCertificate { get; } =
        new()
        {
            ImplementingBody = "费县困难职工帮扶中心",
            Applicants = "费县（系统、大企业）所属企事业单位在职职工",
            ApplicantsSource = Sources.Guide.At("一（三）"),
            LegalBases =
            [
                Sources.National2016.At(
                    "一",
                    "通过建档立卡，对困职工进行精准识别，了解困难状况，分析致困原因，摸清帮扶需求，明确帮扶主体，落实帮扶措施，实施动态管理，进行考核问效。"
                ),
                Sources.Province2016.At(
                    "三",
                    "一是精准识别。要全面摸底排查困难职工群体基本情况，规范精准识别的标准、程序、方法，健全完善困难职工档案有进有出的动态管理机制，提高建档立卡的真实性、准确性。"
                ),
                Sources.City2006.At(
                    "二",
                    "《特困职工证》是特困职工享受特殊照顾政策的唯一证件，有效期三年，每年审核一次。年审期间，对新增特困职工按规定程序同时办证。在有效期内，每年通过审核的，继续享受特殊照顾政策；有效期届满，凡经核查后仍符合条件的，换发新证。"
                ),
            ],
            Requirements =
            [
                "对符合条件的特困职工，需填写《困难城镇职工档案表格》及特困职工花名册；",
                "需办理特困职工证的职工名单，应由职工所在单位基层工会或劳资部门依据特困职工认定标准共同研究提出，通过召开职工代表会议或张榜公示等形式，接受群众监督，经企业主管部门审核认定后报送市、县困难职工帮扶中心；",
                "各县区、各系统报送有关材料；",
                "市直单位证件、编码由市帮扶中心统一办理，并负责电子档案录入；各县区工会根据具体人数统一申领《特困职工证》，自行编号后，到市总工会盖章。各县区总工会困难职工帮扶中心负责录入本辖区的困难职工电子档案。",
            ],
            RequirementsSource = Sources.Guide.At("一（六）"),
            Submission = "将材料提交到费县困难职工帮扶中心。",
            SubmissionSource = Sources.Guide.At("二（一）"),
            Fee = "不收费",
            FeeSource = Sources.Guide.At("一（九）"),
            OfficeCode = Centre,
            ProgressQuery = "电话查询",
            ProgressQuerySource = Sources.Guide.At("二（三）"),
            ComplaintGrounds = [.. Complaints.Rules.Grounds.Select(ground => ground.Name)],
            ComplaintHandling = Complaints.Handling,
            ComplaintChannel = "费县总工会办公室电话",
            ComplaintOfficeCode = UnionOffice,
            ComplaintSource = Sources.Guide.At("三"),
            Notes = ["本服务指南根据法律法规规章相关内容的修改变动情况和工作实际要求，予以实时更新。"],
        };
}
