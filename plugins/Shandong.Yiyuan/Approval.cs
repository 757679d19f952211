using static Platform.Regions.Party;

namespace Shandong.Yiyuan;

/// <summary>The seven boxes of 困难职工帮扶救助流程图; the last, the aid itself, is given out of a budget once the archive is open.</summary>
internal static class Approval
{
    public const string Acceptance = "acceptance";
    public const string HomeVisit = "home-visit";
    public const string Notice = "notice";
    public const string SuperiorReview = "superior-review";
    public const string CityDetermination = "city-determination";
    public const string CountyDetermination = "county-determination";

    public static readonly WorkingDays NoticeDays = 5.WorkingDays;

    private const string TakenIn = "材料齐全，符合受理条件，填写《困难职工家庭申报表》，所在单位开展入户调查摸底。";

    private const string Refused = "不符合建档条件的，不予受理，并告知职工理由";

    private const string Reviewed =
        "上一级工会，对上报的困难职工申报材料进行审核，必要时要派人入户调查。审核无异议后，报市工会事业综合服务中心。";

    private const string Determined =
        "严格按照困难职工家庭认定标准，对上报困难职工进行认定，对不符合建档条件的困难职工家庭，要将认定结果及时反馈给基层工会和联系人，并由基层工会或联系人反馈至申请职工本人。";

    private static readonly Condition UnderCity = Facts.UnitIsDirectlyUnderCity;

    private static readonly Condition CountyDetermines = Register.CountyDetermines.Fact;

    private static readonly OutcomeFeedback ToldByUnitOrContactPerson = new(
        PrimaryUnion,
        Sources.HardshipAid.Chart("市工会事业综合服务中心认定", Determined)
    )
    {
        AndContactPerson = true,
    };

    public static IReadOnlyList<Precondition> Preconditions { get; } =
    [
        new(
            OwnFacts.InService,
            "本事项由在职职工向本单位工会申报。不在职的，请向沂源县工会事业综合服务中心咨询。",
            Sources.HardshipAid.Chart("申报", "市直属以上单位在职职工向本单位工会申报困难职工")
        ),
    ];

    public static IReadOnlyList<Stage> Chain { get; } =
    [
        new Application("application", "向本单位工会申报困难职工", Applicant)
        {
            Source = Sources.HardshipAid.Chart("申报", "市直属以上单位在职职工向本单位工会申报困难职工"),
        },
        new Acceptance(Acceptance, "基层工会受理", PrimaryUnion)
        {
            Requires = Materials.OfApplicant,
            Brings = Materials.OfUnit,
            RefusalGivesReasonOnly = true,
            OnRefusal = new(PrimaryUnion, Sources.HardshipAid.Chart("不予受理", Refused)),
            Source = Sources.HardshipAid.Chart("基层工会受理并调查摸底", TakenIn),
        },
        new HomeVisit(HomeVisit, "所在单位入户调查摸底", PrimaryUnion)
        {
            Rule = new(Sources.HardshipAid.Chart("基层工会受理并调查摸底", TakenIn)),
            Source = Sources.HardshipAid.Chart("基层工会受理并调查摸底", TakenIn),
        },
        new PublicNotice(Notice, "公示上报上一级工会", PrimaryUnion)
        {
            AtLeast = NoticeDays,
            Source = Sources.HardshipAid.Chart(
                "公示上报上一级工会",
                "对调查摸底符合条件的公示不少于5个工作日，无异议报上级工会。"
            ),
        },
        new Review(SuperiorReview, "上一级工会审查", SuperiorUnion)
        {
            Requires = [.. Materials.OfApplicant, .. Materials.OfUnit],
            VisitWhenNecessary = new(Sources.HardshipAid.Chart("上一级工会审查", Reviewed)),
            Source = Sources.HardshipAid.Chart("上一级工会审查", Reviewed),
        },
        new Determination(CityDetermination, "市工会事业综合服务中心认定", CityAssistanceCentre)
        {
            When = !CountyDetermines | UnderCity,
            OpensArchive = true,
            OnDenial = ToldByUnitOrContactPerson,
            Source = Sources.HardshipAid.Chart("市工会事业综合服务中心认定", Determined),
        },
        new Determination(CountyDetermination, "县工会事业综合服务中心认定", CountyAssistanceCentre)
        {
            When = CountyDetermines & !UnderCity,
            OpensArchive = true,
            OnDenial = ToldByUnitOrContactPerson,
            Source = Register.CountyDetermines.Source,
        },
    ];
}
