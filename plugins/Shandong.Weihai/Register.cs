using static Platform.Regions.Party;

namespace Shandong.Weihai;

/// <summary>What the notices ask of archives once they are open: contact persons, marks, exits, sanctions.</summary>
internal static class Register
{
    private const string PositionAndPhotos =
        "联系人入户走访时填写入户调查表，并登陆手机“惠工益”APP进行定位，上传职工本人和家庭现场照片并备注职工家庭目前情况。";

    private const string WholeSurvey =
        "各级工会要对所有在档困难职工家庭通过入户走访、电话调查等方式进行一次全面的摸底调查。";

    private static readonly Citation InCaseOfFraud = Sources.City.At(
        "四（二）",
        "对有弄虚作假的单位或个人，将视情况给予批评教育、全市通报、直至取消建档资格。"
    );

    /// <summary>入户 before an archive is opened.</summary>
    public static VisitRule FirstVisit { get; } =
        new(Sources.City.At("四（一）", PositionAndPhotos))
        {
            Kinds = [VisitKind.AtHome],
            Photos = ["职工本人", "家庭现场"],
            NeedsPosition = true,
            RecordName = "入户调查表",
        };

    /// <summary>入户 or 电话, for households in the register.</summary>
    public static VisitRule Survey { get; } =
        FirstVisit with
        {
            Source = Sources.City.At("四（三）", WholeSurvey),
            Kinds = [VisitKind.AtHome, VisitKind.ByTelephone],
        };

    public static ContactPersonRule ContactPersons { get; } =
        new(
            "工会联系人原则上由建档困难职工所在单位或主管单位工会专兼职干部担任",
            Sources.City.At(
                "四（一）",
                "严格落实困难职工工会联系人制度。工会联系人原则上由建档困难职工所在单位或主管单位工会专兼职干部担任"
            )
        )
        {
            Visits = Survey with
            {
                Source = Sources.City.Inferred(
                    "四（一）、四（三）",
                    "联系人入户的要求写在四（一），四（三）另准许电话调查；电话只须登记通话，入户须定位并上传照片",
                    PositionAndPhotos
                ),
            },
        };

    public static IReadOnlyList<ArchiveMark> Marks { get; } =
    [
        new(
            "epidemic-affected",
            "受疫情影响",
            OwnFacts.EpidemicAffected.Key,
            Sources.City.At(
                "四（一）",
                "各级工会要第一时间把受疫情影响导致生活困难的职工家庭摸排出来并做好相关记录工作。"
            )
        ),
    ];

    public static ExitRules Exits { get; } =
        new(
            CountyOrCityUnion,
            Sources.Rushan.Inferred(
                "二、3",
                "通知要求基层工会“按程序”办理，程序在58号文件，未收存；退出与建档一样，由区市总工会决定，市直单位由市总工会决定",
                "对不再符合建档条件的职工家庭，在做好解释说明的基础上，按程序及时予以脱困、注销和退档。"
            )
        )
        {
            ExplainedFirst = true,
            Options =
            [
                new(
                    ExitKind.Graduated,
                    "脱困",
                    Sources.City.At("四（三）", "对不再符合建档条件的职工家庭及时办理脱困或退档手续")
                ),
                new(ExitKind.Deregistered, "注销", Sources.Rushan.At("3", "按程序及时予以脱困、注销和退档")),
                new(
                    ExitKind.Withdrawn,
                    "退档",
                    Sources.City.At("四（三）", "对不再符合建档条件的职工家庭及时办理脱困或退档手续")
                ),
            ],
        };

    public static IReadOnlyList<Sanction> Sanctions { get; } =
    [
        new("criticism", "批评教育", InCaseOfFraud),
        new("circular", "全市通报", InCaseOfFraud),
        new("disqualification", "取消建档资格", InCaseOfFraud) { BarsFiling = true },
    ];
}
