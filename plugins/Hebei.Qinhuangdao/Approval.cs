using static Platform.Regions.Party;

namespace Hebei.Qinhuangdao;

/// <summary>申请-调查-评议-审核-认定-录入-帮扶: the seven steps, the public notice between the third and the fourth.</summary>
internal static class Approval
{
    public const string Appraisal = "appraisal";

    public const string Notice = "notice";

    public const string Planning = "planning";

    private const string SevenSteps = "严格按照“申请-调查-评议-审核-认定-录入-帮扶”的程序建档立卡。";

    private static readonly Condition UnderCity = Facts.UnitIsDirectlyUnderCity;

    private static readonly Condition Married = ArchiveFormFacts.Marriage.Is("已婚");

    private static readonly Citation Deciding = Sources.Province.At(
        "二（一）3",
        "县级或县级以上工会（省有关产业工会）对困难职工档案进行审批，省、市总工会对电子档案进行经常性抽查核实。"
    );

    public static VisitRule Visit { get; } =
        new(
            Sources.Province.At(
                "二（一）2、三（二）",
                "在职工提出书面申请后，基层工会应派2名（含）以上的工作人员进行精准识别入户调查，严格核查困难职工家庭经济状况，将不符合条件的予以剔除，将符合条件的列为评议对象"
            )
        )
        {
            MinimumInvestigators = 2,
        };

    public static IReadOnlyList<Stage> Chain { get; } =
    [
        new Application("application", "职工提出书面申请", Applicant)
        {
            Source = Sources.Province.At("二（一）、二（一）2", SevenSteps),
        },
        new HomeVisit("home-visit", "精准识别入户调查", PrimaryUnion)
        {
            Rule = Visit,
            Requires = Materials.OfApplicant,
            Brings = [Materials.ArchiveForm],
            Source = Sources.Province.At("二（一）2", "将符合条件的列为评议对象，填写《困难职工档案表》"),
        },
        new DemocraticAppraisal(Appraisal, "民主评议", PrimaryUnion)
        {
            Brings = [Materials.AppraisalMinutes],
            Source = Sources.Province.At("一（三）、二（一）2", "全程实行民主评议和民主监督"),
        },
        // The notice gives no number of days; other places' five or seven are not this city's.
        new PublicNotice(Notice, "在本单位公示困难职工名单", PrimaryUnion)
        {
            ResultInto = OwnFacts.NoticeResult.Key,
            Brings = [Materials.NoticeList],
            Source = Sources.Province.At(
                "二（一）2",
                "民主评议后，在本单位进行困难职工名单公示，并将公示结果填写至《困难职工申报表》中。"
            ),
        },
        new Review("review", "上级工会审核", SuperiorUnion)
        {
            Requires = [Materials.ArchiveForm, Materials.AppraisalMinutes, Materials.NoticeList],
            Source = Sources.Province.Inferred(
                "二（一）",
                "程序中有“审核”一步，通知没有写明由谁审核；由基层工会的上一级工会审核，再报县级以上工会审批",
                SevenSteps
            ),
        },
        new Determination("county-determination", "县（区）总工会审批建档", CountyUnion)
        {
            When = !UnderCity,
            OpensArchive = true,
            Source = Deciding,
        },
        new Determination("city-determination", "市总工会审批建档", CityUnion)
        {
            When = UnderCity,
            OpensArchive = true,
            Source = Sources.Province.Inferred(
                "二（一）3",
                "市属系统、产业工会和直属基层工会不在任何县区，由“县级以上”的市总工会审批",
                Deciding.Quotation
            ),
        },
        new DataEntry("data-entry", "录入工会帮扶工作管理系统", PrimaryUnion)
        {
            Source = Sources.Province.Inferred(
                "二（一）5、二（二）",
                "通知写“建档工会”录入，又写“谁建档，谁负责”并由各基层工会清理，因此由基层工会录入",
                "建档工会将《困难职工档案表》信息完整录入帮扶工作管理系统，并对困难职工信息及时更新，实现档案动态调整。"
            ),
        },
        new AssistancePlanning(Planning, "制定帮扶计划，发放联系卡，建立台账", PrimaryUnion)
        {
            SignedByWorker = true,
            ContactCard = "困难职工解困脱困联系卡",
            Ledger = "困难职工解困脱困帮扶台账",
            Source = Sources.Province.At(
                "二（一）4",
                "由基层工会和帮扶责任人结合困难职工需求和实际，与困难职工一起制定帮扶计划和帮扶措施，填入《困难职工档案表》，由困难职工签字确认；发放《困难职工解困脱困联系卡》，建立帮扶台账。"
            ),
        },
    ];

    public static IReadOnlyList<Precondition> Preconditions { get; } =
    [
        new(
            OwnFacts.Authorises & OwnFacts.Declares,
            "请先同意授权并作出声明：需要申报的困难职工应提交《授权书（声明书）》，否则工会不能核查家庭经济状况。",
            Sources.Province.Inferred(
                "二（一）2",
                "通知要求提交《授权书（声明书）》，没有写明授权的内容；不授权、不声明的，视为没有提交",
                "需要申报的困难职工应提交《授权书（声明书）》"
            )
        ),
        new(
            !(Married & OwnFacts.SpouseInHardship) | OwnFacts.SpouseInSameUnit | OwnFacts.IsHead,
            "夫妻双方都是困难职工且不在同一单位的，原则上以户主为主建立档案。请由户主向其所在单位的工会申请，您列为家庭成员。",
            Sources.Province.At("二", "夫妻双方都是困难职工且不在同一单位的，原则上以户主为主建立档案。")
        ),
    ];

    public static ExistingArchives CleanUp { get; } =
        new(
            Sources.Province.At(
                "二（二）",
                "按照“谁建档，谁负责”的原则，各基层工会对系统中已建档案进行全面清理，根据建档对象的条件，通过入户走访重新审核是否符合条件。"
            )
        );
}
