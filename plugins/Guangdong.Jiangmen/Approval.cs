using static Platform.Regions.Party;

namespace Guangdong.Jiangmen;

/// <summary>
/// 申报 – 入户调查 – 评议 – 公示 – 报送, as the notice has it. Who decides stands in 江工办〔2021〕3号, which is not held: the
/// papers go to the district's centre, so the district decides, and the city after it where the city says so.
/// </summary>
internal static class Approval
{
    public const string ReapplicationCode = "hardship-reapplication";

    public const string HomeVisit = "home-visit";

    public const string Notice = "notice";

    public static readonly WorkingDays NoticeDays = 7.WorkingDays;

    private const string Appraised =
        "基层工会经过入户调查后，对申请人反映情况的真实性、合规性进行评议，评议结果须进行张贴公示，公示时间不少于7个工作日。";

    private const string Visited =
        "所在基层工会入户调查，准确掌握申请人的家庭成员、经济收入、健康状况、教育水平、致困原因等情况；入户调查时，要详细了解其家庭总收入、财产配置和实际生活状况，填写《困难职工入户调查记录表》，拍摄调查人员入户调查时家庭现场照及与困难职工本人合影的相片各1张。";

    private const string DirectlyHandedUp =
        "区直机关工会、企业工会的困难职工申报资料请于2023年3月8日前报送至江门市江海区总工会困难职工帮扶中心";

    private const string HandedUpByStreets =
        "各街道总工会管辖的企业工会的困难职工申报资料统一报送至街道总工会，由街道总工会汇总";

    private const string RestIsNotHeld = "通知没有写明认定机关，认定程序在江工办〔2021〕3号，未收存";

    private static readonly Condition UnderStreet = Facts.UnitHasTownshipUnion;

    private static readonly Condition CityDecides = Register.CityCheck.Fact;

    public static IReadOnlyList<Precondition> Preconditions { get; } =
    [
        new(
            !Facts.UnitIsDirectlyUnderCity,
            "本通知的调查范围是江门市江海区所有基层工会。市直单位的职工，请向江门市总工会咨询。",
            Sources.Survey2023.At("一", "江门市江海区所有基层工会。")
        ),
    ];

    public static ExistingArchives Renews { get; } =
        new(
            Sources.Survey2023.Inferred(
                "二",
                "以往申请过的同样是调查对象；已经建档的从原档案填起，以免一户重复建档",
                "包含以往曾经申请且现时仍有救助需求的困难职工。"
            )
        );

    private static VisitRule Visit { get; } =
        new(Sources.Survey2023.At("三（二）2、三（三）6、7", Visited))
        {
            MinimumInvestigators = 2,
            Photos = ["家庭现场", "与困难职工本人合影"],
            RecordName = "困难职工入户调查记录表",
        };

    public static IReadOnlyList<Stage> Chain { get; } =
    [
        new Application("application", "困难职工提出申请", Applicant)
        {
            Source = Sources.Survey2023.At(
                "三（二）1",
                "困难职工本人可通过“江门智慧工会”申报，或向所在基层工会、上级工会提出申请。"
            ),
            AlsoFiledBy = new(
                [SuperiorUnion, CountyUnion],
                Sources.Survey2023.At("三（二）1", "或向所在基层工会、上级工会提出申请")
            ),
        },
        new HomeVisit(HomeVisit, "所在基层工会入户调查", PrimaryUnion)
        {
            Rule = Visit,
            Requires = Materials.OfApplicant,
            Brings = Materials.OfVisit,
            Source = Sources.Survey2023.At("三（二）2", Visited),
        },
        new DemocraticAppraisal("appraisal", "基层工会评议", PrimaryUnion)
        {
            Source = Sources.Survey2023.At("三（二）3", Appraised),
        },
        new PublicNotice(Notice, "张贴公示评议结果", PrimaryUnion)
        {
            AtLeast = NoticeDays,
            Source = Sources.Survey2023.At("三（二）3", Appraised),
        },
        new Forwarding("unit-forwarding", "基层工会报送申报资料", PrimaryUnion)
        {
            Brings = Materials.OfHandUp,
            Source = Sources.Survey2023.At("三（四）", DirectlyHandedUp),
        },
        new Forwarding("street-forwarding", "街道总工会汇总报送", SuperiorUnion)
        {
            When = UnderStreet,
            Source = Sources.Survey2023.At("三（四）2", HandedUpByStreets),
        },
        new Review("district-review", "区总工会困难职工帮扶中心审核", CountyAssistanceCentre)
        {
            Requires = [.. Materials.OfApplicant, .. Materials.OfVisit, .. Materials.OfHandUp],
            Source = Sources.Survey2023.Inferred(
                "三（四）",
                "资料报送区总工会困难职工帮扶中心，通知没有写受理办法；由帮扶中心审核资料是否齐全、相符，不符的退回",
                DirectlyHandedUp
            ),
        },
        new Determination("district-determination", "区总工会认定并建档", CountyUnion)
        {
            When = !CityDecides,
            OpensArchive = true,
            Categorises = true,
            Source = Sources.Survey2023.Inferred("三（四）", $"{RestIsNotHeld}；资料报送到区总工会，由区总工会认定"),
        },
        new DataCheck("city-data-check", "市困难职工帮扶中心数据对碰", CityAssistanceCentre)
        {
            When = CityDecides,
            Source = Register.CityCheck.Source,
        },
        new Determination("city-determination", "市总工会审核认定并建档", CityUnion)
        {
            When = CityDecides,
            OpensArchive = true,
            Categorises = true,
            Source = Register.CityCheck.Source,
        },
    ];
}
