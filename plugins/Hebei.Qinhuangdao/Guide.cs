namespace Hebei.Qinhuangdao;

/// <summary>办事指南, in the words of the notices.</summary>
internal static class Guide
{
    private const string FuningCentre = "funing-service-centre";

    public const string CityOffice = "city-protection-department";

    private static readonly IReadOnlyList<Citation> Bases =
    [
        Sources.Opinions2017.At(""),
        Sources.Measures2017.At(""),
        Sources.Province.At("二（一）", "严格按照“申请-调查-评议-审核-认定-录入-帮扶”的程序建档立卡。"),
        Sources.City.At("正文", "全面清理、重新审核困难职工档案，符合条件的纳入、不符合条件的退出。"),
        Sources.District.At(
            "正文",
            "严格按照《河北省困难职工认定和档案管理办法》的认定标准（我区城镇居民最低生活保障标准550元每月）和建档程序，全面清理和重新审核困难职工档案"
        ),
    ];

    /// <summary>Office telephones as the notices print them, without an area code. Names and mailboxes are left out.</summary>
    public static IReadOnlyList<Office> Offices { get; } =
    [
        new(FuningCentre, "秦皇岛市抚宁区总工会职工服务中心")
        {
            Telephone = "6012706",
            Source = Sources.District.At("正文、联系电话", "并将有关资料报送区总工会职工服务中心"),
        },
        new(CityOffice, "秦皇岛市总工会保障部")
        {
            Telephone = "5917068、3588168",
            Source = Sources.City.At("正文、联系电话", "并将相关工作情况报送市总保障部"),
        },
    ];

    public static ServiceGuide Registration { get; } =
        new()
        {
            ImplementingBody = "县（区）总工会；市属系统、产业工会和直属基层工会为秦皇岛市总工会",
            Applicants = "符合《河北省困难职工认定和档案管理办法》规定的困难职工",
            ApplicantsSource = Sources.Province.At(
                "一（一）、二（一）1",
                "严格按照《河北省困难职工认定和档案管理办法》确定的建档对象、认定标准和建档程序"
            ),
            LegalBases = Bases,
            Requirements =
            [
                "困难职工档案按照户籍制管理，做到一户一档，原则上以困难职工为主建立档案；夫妻双方都是困难职工且不在同一单位的，原则上以户主为主建立档案。",
                "需要申报的困难职工应提交《授权书（声明书）》、《困难职工申报表》，并按要求提供《职工（家庭成员）工资收入证明》、身份证复印件、户口簿、致困证明等资料。",
                "基层工会派2名（含）以上的工作人员入户调查，将不符合条件的予以剔除，将符合条件的列为评议对象，填写《困难职工档案表》；民主评议后在本单位公示，公示结果填写至《困难职工申报表》。",
                "困难职工拟建档对象和解困脱困对象的确认工作，坚持做到标准、程序、结果“三公开”，全程实行民主评议和民主监督。",
                "严禁优亲厚友，严禁提供虚假信息。",
            ],
            RequirementsSource = Sources.Province.At("一（三）、二、二（一）2、三（二）"),
            Submission = "向所在单位的基层工会提出书面申请。",
            SubmissionSource = Sources.Province.At(
                "二（一）2",
                "在职工提出书面申请后，基层工会应派2名（含）以上的工作人员进行精准识别入户调查"
            ),
            Fee = "通知没有收费的规定，不收费",
            FeeSource = Sources.Province.Inferred("二", "通知没有提到收费"),
            OfficeCode = FuningCentre,
            ProgressQuery = "凭编号和查询码在本平台查询，或向所在单位的基层工会询问",
            ProgressQuerySource = Sources.Province.Inferred("二（一）", "通知没有写查询办法"),
            Notes = ["附件表格由本平台直接打印，不用到邮箱下载。"],
        };

    public static ServiceGuide CleanUp { get; } =
        Registration with
        {
            Applicants = "已在工会帮扶工作管理系统中建档的困难职工",
            ApplicantsSource = Sources.Province.At(
                "二（二）",
                "各基层工会对系统中已建档案进行全面清理，根据建档对象的条件，通过入户走访重新审核是否符合条件。"
            ),
            Requirements =
            [
                "按照“谁建档，谁负责”的原则，由建档的基层工会入户走访，重新审核是否符合条件。",
                "符合条件的，根据新的《困难职工档案表》补充完善信息，按照相关程序重新申请。",
                "不符合条件的，及时在系统中予以脱困、注销或删除，并提供相关证明材料，标明脱困原因。",
                "对遗漏的、返困的、新致困的要纳入；不符合条件的、脱困的、死亡的要及时脱困或注销。",
                "做到档案信息、帮扶救助信息及时、准确，保证纸质档案与电子档案的一致性。",
            ],
            RequirementsSource = Sources.Province.Inferred(
                "二（二）、三（三）",
                "重新申请、提供证明材料和标明脱困原因是抚宁区通知加上的，其余是省通知的原话",
                "符合条件的，根据新的《困难职工档案表》补充完善信息；不符合条件的，及时在系统中予以脱困、注销或删除。"
            ),
        };
}
