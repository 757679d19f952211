namespace Guangdong.Jiangmen;

/// <summary>办事指南, put together from the notice: it is an order to unions, no guide is published.</summary>
internal static class Guide
{
    private const string Centre = "jianghai-assistance-centre";

    /// <summary>Office telephones as printed, without an area code. Names are left out.</summary>
    public static IReadOnlyList<Office> Offices { get; } =
    [
        new(Centre, "江门市江海区总工会困难职工帮扶中心")
        {
            Address = "江海二路368号3楼322室",
            Telephone = "3861975、3861563",
            Source = Sources.Survey2023.At("三（四）1、联系电话"),
        },
    ];

    public static ServiceGuide Application { get; } =
        new()
        {
            ImplementingBody = "江门市江海区总工会",
            Applicants =
                "符合《江门市困难职工家庭认定和档案管理办法（试行）》（江工办〔2021〕3号）条件及其他困难情况且需要救助的困难职工，包含以往曾经申请且现时仍有救助需求的困难职工。",
            ApplicantsSource = Sources.Survey2023.At("二"),
            LegalBases =
            [
                Sources.Survey2023.At(
                    "正文",
                    "为落实江门市总工会《关于做好2023年困难职工调查摸底的通知》文件要求，巩固拓展困难职工解困脱困成果，持续开展困难职工常态化帮扶救助"
                ),
                Sources.City2023.At(""),
                Sources.Method2021.At(""),
            ],
            Requirements =
            [
                "困难职工本人可通过“江门智慧工会”申报，或向所在基层工会、上级工会提出申请。",
                "所在基层工会入户调查，准确掌握申请人的家庭成员、经济收入、健康状况、教育水平、致困原因等情况，填写《困难职工入户调查记录表》，入户调查人员至少两人。",
                "困难职工家庭成员中有就业帮扶需求的，请填写《江门市“一对一”就业帮扶服务登记表》。",
                "基层工会经过入户调查后，对申请人反映情况的真实性、合规性进行评议，评议结果须进行张贴公示，公示时间不少于7个工作日。",
                "确保困难职工的档案不虚假、不重复、不交叉、不漏报。",
            ],
            RequirementsSource = Sources.Survey2023.At("三（二）、三（三）6、三（五）1"),
            Submission =
                "区直机关工会、企业工会的申报资料报送至江门市江海区总工会困难职工帮扶中心（江海二路368号3楼322室）；各街道总工会管辖的企业工会的申报资料统一报送至街道总工会，由街道总工会汇总后报送。",
            SubmissionSource = Sources.Survey2023.At("三（四）1、2"),
            Fee = "通知没有收费的规定，不收费",
            FeeSource = Sources.Survey2023.Inferred("三", "通知没有提到收费"),
            OfficeCode = Centre,
            ProgressQuery = "凭编号和查询码在本平台查询，或电话咨询",
            ProgressQuerySource = Sources.Survey2023.Inferred("三（二）", "通知没有写查询办法，印有联系电话"),
            Notes =
            [
                "申报全年受理；集中摸底的日期只是报送期限。",
                "困难职工实行动态管理，实际情况有变动的，如有新增、离职、离世等情况的，由经办人员及时更新。",
                "附件表格由本平台直接打印。",
            ],
        };

    public static ServiceGuide Reapplication { get; } =
        Application with
        {
            Applicants = "以往曾经申请、已经建档，现时仍有救助需求的困难职工。",
            ApplicantsSource = Sources.Survey2023.Inferred(
                "二",
                "以往申请过的同样是调查对象；已经建档的在原档案上继续申报，没有建档的按新申报办理",
                "包含以往曾经申请且现时仍有救助需求的困难职工。"
            ),
        };
}
