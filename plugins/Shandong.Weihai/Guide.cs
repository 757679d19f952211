namespace Shandong.Weihai;

/// <summary>办事指南, put together from the notices: they are orders to unions, no guide is published.</summary>
internal static class Guide
{
    private const string CityCentre = "city-service-centre";

    private const string RushanCentre = "rushan-service-centre";

    private static readonly Citation Telephone = Sources.City.Inferred(
        "五",
        "通知没有规定查询方式；印有职工服务中心的办公电话",
        "办公地址：环翠区鲸园街道育华路21号"
    );

    private static readonly Citation NoFee = Sources.City.Inferred("四", "通知没有提到任何收费，工会办理建档不收费");

    private static readonly IReadOnlyList<Citation> LegalBases =
    [
        Sources.City.At(
            "",
            "市总工会决定根据《山东工会困难职工家庭认定、帮扶和档案管理办法（试行）》(鲁会办[2020]58号规定的困难职工认定新标准、新要求，在全市各基层工会中开展困难职工家庭调查摸底及申报工作"
        ),
        Sources.City.At(
            "二",
            "困难职工家庭类别认定、家庭收入、家庭刚性支出费用、家庭成员的界定及申报程序等，依据《山东工会困难职工家庭认定、帮扶和档案管理办法（试行）》(鲁会办[2020]58号）的规定执行"
        ),
        Sources.Rushan.At(
            "3",
            "做到随时发现随时录入，随时变化随时调整，随时脱困随时撤档，真正实现困难职工档案动态管理。"
        ),
    ];

    /// <summary>As printed, but for the officers' names and the mailbox: papers come in through the platform.</summary>
    public static IReadOnlyList<Office> Offices { get; } =
    [
        new(CityCentre, "威海市职工服务中心")
        {
            Address = "环翠区鲸园街道育华路21号",
            Telephone = "5331279",
            Source = Sources.City.At("五"),
        },
        new(RushanCentre, "乳山市职工服务中心")
        {
            Address = "胜利街70号文化中心一楼西",
            Telephone = "6663571",
            Source = Sources.Rushan.At("四"),
        },
    ];

    public static ServiceGuide Filing { get; } =
        Of(
            "已建立工会组织的单位中生活困难的在职职工家庭。",
            Sources.City.At("一", "已建立工会组织的单位中生活困难的在职职工家庭。"),
            [
                "根据困难职工家庭人均纯收入与我市最低生活保障标准比较，分为深度困难职工家庭、相对困难职工家庭和意外致困职工家庭。",
                "困难职工家庭申报材料，严格按照〈关于《山东工会困难职工家庭认定、帮扶和档案管理办法（试行）》的相关解释〉文件中关于提报材料规范填写的相关规定执行。",
                "各级工会要坚持实事求是，确保困难职工档案不虚假、不重复、不交叉、不漏报。",
                "基层工会对原始档案进行严格把关，上级工会进行复核，对不符合要求的应及时退回原建档单位。",
            ],
            Sources.City.At("二、三（一）、四（二）")
        );

    public static ServiceGuide Reverification { get; } =
        Of(
            "在档（建档超过1年）困难职工因各种原因尚未脱困仍需继续救助的。",
            Sources.City.At("三（二）", "在档（建档超过1年）困难职工因各种原因尚未脱困仍需继续救助的"),
            [
                "职工本人应认真核对原上报的档案材料，重新填写相应表格，并完善、补充相关证明材料（如当年家庭收入证明、医疗自负费用凭证、子女学费凭证等）。",
                "对符合困难职工条件的继续留档；对不再符合建档条件的职工家庭及时办理脱困或退档手续，切实做到应建尽建，应退尽退，动态管理。",
            ],
            Sources.City.At("三（二）、四（三）")
        );

    private static ServiceGuide Of(
        string applicants,
        Citation applicantsSource,
        IReadOnlyList<string> requirements,
        Citation requirementsSource
    ) =>
        new()
        {
            ImplementingBody = "威海市总工会",
            Applicants = applicants,
            ApplicantsSource = applicantsSource,
            LegalBases = LegalBases,
            Requirements = requirements,
            RequirementsSource = requirementsSource,
            Submission =
                "市直各单位报市职工服务中心；乳山市各单位报乳山市职工服务中心（胜利街70号文化中心一楼西，电话6663571）；其他区市、开发区的单位报当地总工会。",
            SubmissionSource = Sources.City.Inferred(
                "五",
                "两份通知只印有市直单位和乳山市单位的报送地点，其他区市的由当地总工会填写",
                "市直各单位将纸质申报材料于4月20日前报市职工服务中心"
            ),
            Fee = "不收费",
            FeeSource = NoFee,
            OfficeCode = CityCentre,
            ProgressQuery = "电话咨询",
            ProgressQuerySource = Telephone,
            Notes =
            [
                "申报全年受理，随时发现随时录入；集中摸底的截止日期只是报送期限。",
                "弄虚作假的单位或个人，将视情况给予批评教育、全市通报、直至取消建档资格。",
            ],
        };
}
