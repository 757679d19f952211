using static Platform.Regions.Party;

namespace Shandong.Feixian;

/// <summary>The flow chart of the guide, with the conditions and the acceptance rules that belong to each box.</summary>
internal static class Approval
{
    private static readonly Condition UnderCity = Facts.UnitIsDirectlyUnderCity;

    private static readonly CorrectionRule Correction = new(
        Sources.Guide.At(
            "二（二）1",
            "不能当场补正的，做出补正材料通知单，列明需补正的材料内容、补正期限以及逾期不补正作退件处理的规定。"
        )
    )
    {
        NoticeName = "补正材料通知单",
        Consequence = "逾期不补正作退件处理",
    };

    private static readonly CallScript CallOnAcceptance = new(
        PrimaryUnion,
        ["已受理并建档"],
        Sources.Guide.At("二（二）2①", "对该职工进行建档并电话通知申请人所在的单位工会。")
    );

    private static readonly CallScript CallOnRefusal = new(
        PrimaryUnion,
        ["不予受理的理由", "有权受理的其他机关的名称", "法律救济途径"],
        Sources.Guide.At(
            "二（二）2②",
            "电话通知申请人所在的单位工会，通知内容要包括不予受理的理由、有权受理的其他机关的名称、法律救济等。"
        )
    );

    public static IReadOnlyList<Stage> Chain { get; } =
    [
        new Application("application", "申请人申请", Applicant) { Source = Sources.Guide.At("二（5）流程图") },
        new Review("unit-review", "职工所在单位基层工会进行审核建档", PrimaryUnion)
        {
            Requires = Materials.OfApplicant,
            Source = Sources.Guide.At(
                "一（六）2、二（5）流程图",
                "应由职工所在单位基层工会或劳资部门依据特困职工认定标准共同研究提出"
            ),
        },
        new OneOf(
            "public-scrutiny",
            "召开职工代表会议或张榜公示需办理特困职工证的职工名单",
            PrimaryUnion,
            [
                new WorkersCongress("workers-congress", "召开职工代表会议", PrimaryUnion)
                {
                    Source = Sources.Guide.At("一（六）2"),
                },
                // The guide gives no number of days; the neighbours' five or seven are not ours to copy.
                new PublicNotice("public-notice", "张榜公示", PrimaryUnion) { Source = Sources.Guide.At("一（六）2") },
            ]
        )
        {
            Brings = Materials.OfUnion,
            Source = Sources.Guide.At("一（六）2、二（5）流程图", "通过召开职工代表会议或张榜公示等形式，接受群众监督"),
        },
        new Determination("department-determination", "企业主管部门审核认定", SupervisingDepartment)
        {
            Requires = Materials.OfUnion,
            Source = Sources.Guide.At("一（六）2、二（5）流程图", "经企业主管部门审核认定后报送市、县困难职工帮扶中心"),
        },
        new Forwarding("sector-forwarding", "系统工会报送", SectorUnion)
        {
            When = Facts.UnitHasSectorUnion,
            Source = Sources.Guide.Inferred(
                "一（六）3、一（七）1",
                "指南列出“各系统工会需报送”的材料，流程图没有这一格；不隶属系统工会的单位直接报送帮扶中心",
                "各县区、各系统报送有关材料"
            ),
        },
        new Acceptance("county-acceptance", "县困难职工帮扶中心受理", CountyAssistanceCentre)
        {
            When = !UnderCity,
            Requires = [.. Materials.OfApplicant, .. Materials.OfUnion],
            Correction = Correction,
            CallOnAcceptance = CallOnAcceptance,
            CallOnRefusal = CallOnRefusal,
            Source = Sources.Guide.At("二（二）", "经审核符合受理条件的，对该职工进行建档"),
        },
        new Acceptance("city-acceptance", "市困难职工帮扶中心受理", CityAssistanceCentre)
        {
            When = UnderCity,
            Requires = [.. Materials.OfApplicant, .. Materials.OfUnion],
            Correction = Correction,
            CallOnAcceptance = CallOnAcceptance,
            CallOnRefusal = CallOnRefusal,
            Source = Sources.Guide.Inferred(
                "一（六）2、4",
                "指南写“报送市、县困难职工帮扶中心”，市直单位的证件由市帮扶中心办理，因此市直单位报送市帮扶中心；受理规则比照第二部分（二）",
                "市直单位证件、编码由市帮扶中心统一办理，并负责电子档案录入"
            ),
        },
        new CertificateIssuance("certificate", "县工会申领、编号并送市总工会盖章，发放特困职工证", CountyUnion)
        {
            When = !UnderCity,
            BlanksFrom = CityUnion,
            SealedBy = CityUnion,
            Source = Sources.Guide.At(
                "一（六）4、二（5）流程图",
                "各县区工会根据具体人数统一申领《特困职工证》，自行编号后，到市总工会盖章。"
            ),
        },
        new CertificateIssuance("city-certificate", "市帮扶中心统一办理特困职工证", CityAssistanceCentre)
        {
            When = UnderCity,
            BlanksFrom = CityUnion,
            SealedBy = CityUnion,
            Source = Sources.Guide.Inferred(
                "一（六）4",
                "指南没有写明市直单位证件的用印机关，与各县区一样由市总工会盖章",
                "市直单位证件、编码由市帮扶中心统一办理"
            ),
        },
    ];

    public static TimeLimit TimeLimit { get; } =
        new WithinCalendarYear("年审或换证当年内完成", Sources.Guide.At("一（八）"));

    public static Certificate Certificate { get; } =
        Certificate.Printed<SpecialHardshipCertificate>(
            "special-hardship-certificate",
            "特困职工证",
            Sources.City2006.At("二", "有效期三年，每年审核一次。"),
            new(
                176,
                125,
                Sources.Guide.Inferred(
                    "一（六）4",
                    "文件没有规定证件尺寸；按对折证件本内页（每页 88×125 毫米，与护照同大）排版，拿到市总工会的空白证后改为实物尺寸"
                )
            )
        ) with
        {
            ValidYears = 3,
            ReviewedEveryYears = 1,
        };
}
