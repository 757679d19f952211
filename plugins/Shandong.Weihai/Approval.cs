using static Platform.Regions.Party;

namespace Shandong.Weihai;

/// <summary>
/// The steps the notices name. The procedure itself (申报程序) stands in 鲁会办[2020]58号, which is not held: no public
/// notice and no appraisal are put in from habit, see <see cref="Silences"/>.
/// </summary>
internal static class Approval
{
    public const string ReverificationCode = "yearly-reverification";

    private const string ReturnedWithReason =
        "各基层工会要对原始档案进行严格把关，禁止弄虚作假，上级工会进行严格复核，对不符合要求的说明原因并及时退回原建档单位";

    private const string RestIsNotHeld =
        "认定机关和程序在58号文件，未收存。申报材料报到哪一级职工服务中心，就由哪一级总工会认定";

    private static readonly Condition UnderCity = Facts.UnitIsDirectlyUnderCity;

    public static IReadOnlyList<Precondition> Preconditions { get; } =
    [
        new(
            OwnFacts.InService,
            "本次申报面向已建立工会组织的单位中生活困难的在职职工家庭。不在职的职工，请向所在镇（街）总工会咨询其他帮扶。",
            Sources.City.At("一", "已建立工会组织的单位中生活困难的在职职工家庭。")
        ),
    ];

    public static ExistingArchives Renews { get; } =
        new(
            Sources.City.At(
                "三（二）",
                "在档（建档超过1年）困难职工因各种原因尚未脱困仍需继续救助的，职工本人应认真核对原上报的档案材料，重新填写相应表格"
            )
        )
        {
            OlderThanYears = 1,
        };

    public static IReadOnlyList<Stage> Filing { get; } =
    [
        new Application("application", "职工填报申报材料", Applicant)
        {
            Source = Sources.City.Inferred(
                "三（一）",
                "通知把申报材料的规范填写指向《相关解释》，未收存；由职工本人或所在基层工会代为填报",
                "困难职工家庭申报材料，严格按照……关于提报材料规范填写的相关规定执行"
            ),
        },
        new HomeVisit("home-visit", "基层工会入户调查", PrimaryUnion)
        {
            Rule = Register.FirstVisit,
            Source = Sources.City.Inferred(
                "四（一）",
                "通知只写联系人走访在档家庭；新申报的同样要先入户，由所在基层工会指定的联系人按同一要求办理",
                "联系人入户走访时填写入户调查表"
            ),
        },
        UnitReview(),
        SuperiorReview(),
        Determination("county-determination", "区市总工会审核认定并建档", CountyUnion, !UnderCity),
        Determination("city-determination", "市总工会审核认定并建档", CityUnion, UnderCity),
    ];

    public static IReadOnlyList<Stage> Reverification { get; } =
    [
        new Application("application", "职工核对原档案、重新填写表格", Applicant)
        {
            Source = Sources.City.At(
                "三（二）",
                "职工本人应认真核对原上报的档案材料，重新填写相应表格，并完善、补充相关证明材料"
            ),
        },
        new HomeVisit("survey-visit", "入户走访或电话调查", PrimaryUnion)
        {
            Rule = Register.Survey,
            Source = Sources.City.At(
                "四（三）",
                "对所有在档困难职工家庭通过入户走访、电话调查等方式进行一次全面的摸底调查"
            ),
        },
        UnitReview(),
        SuperiorReview(),
        Determination("county-determination", "区市总工会认定继续留档", CountyUnion, !UnderCity),
        Determination("city-determination", "市总工会认定继续留档", CityUnion, UnderCity),
    ];

    private static Review UnitReview() =>
        new("unit-review", "基层工会对原始档案严格把关", PrimaryUnion)
        {
            Requires = Materials.All,
            Source = Sources.City.At("四（二）", "基层工会对原始档案进行严格把关"),
        };

    private static Review SuperiorReview() =>
        new("superior-review", "上级工会复核", SuperiorUnion)
        {
            Requires = Materials.All,
            Source = Sources.Rushan.At("二", ReturnedWithReason),
        };

    private static Determination Determination(string code, string name, Party by, Condition when) =>
        new(code, name, by)
        {
            When = when,
            OpensArchive = true,
            Categorises = true,
            Source =
                by is CityUnion
                    ? Sources.City.Inferred("五", RestIsNotHeld, "市直各单位将纸质申报材料于4月20日前报市职工服务中心")
                    : Sources.Rushan.Inferred("四", RestIsNotHeld, "将职工申报材料报送市职工服务中心"),
        };
}
