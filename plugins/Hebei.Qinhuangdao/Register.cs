using static Platform.Regions.Party;

namespace Hebei.Qinhuangdao;

/// <summary>What becomes of archives that are open: the round that goes through all of them, the ways out, the checks.</summary>
internal static class Register
{
    public static IReadOnlyList<RoundPlan> Rounds { get; } =
    [
        new(
            "clean-up-2018",
            "2018年困难职工档案清理和解困脱困建档立卡",
            RoundKind.CleanUp,
            2018,
            Sources.Province.At(
                "一（一）、二（二）、三（六）",
                "全面清理、重新审核全省所有已录入工会帮扶工作管理系统的困难职工档案，符合困难职工条件的全部纳入，不符合困难职工条件的全部退出，档案信息不完善的进行补充完善；为新符合条件的困难职工及时建档。"
            )
        )
        {
            KeptBy = QinhuangdaoRegion.CleanUp,
            Deadlines =
            [
                new(
                    PrimaryUnion,
                    CountyAssistanceCentre,
                    new(2018, 3, 10),
                    Sources.District.At(
                        "正文",
                        "请各基层工会于2018年3月10日前完成此项工作，并将有关资料报送区总工会职工服务中心。"
                    )
                )
                {
                    Area = Benchmarks.Funing,
                    Brings = "有关资料",
                },
                new(
                    CountyUnion,
                    CityUnion,
                    new(2018, 3, 20),
                    Sources.City.At(
                        "正文",
                        "请各单位于2018年3月20日前完成建档立卡工作，并将相关工作情况报送市总保障部。"
                    )
                )
                {
                    Brings = "相关工作情况",
                },
                new(
                    CityUnion,
                    ProvinceUnion,
                    new(2018, 3, 31),
                    Sources.Province.At(
                        "一（二）",
                        "2018年3月31日前，在全省范围内全面完成工会帮扶工作管理系统的困难职工档案清理完善和困难职工解困脱困建档立卡工作，此后进行动态管理。"
                    )
                ),
            ],
            SummaryPoints = ["做法经验", "存在问题", "意见建议"],
            SummaryTo = ProvinceUnion,
        },
    ];

    public static ExitRules Exits { get; } =
        new(
            CountyOrCityUnion,
            Sources.Province.Inferred(
                "二（一）3、二（二）",
                "通知没有写明退出由谁决定；建档由县级以上工会审批，退出同样由其决定，由建档的基层工会提出",
                "不符合条件的，及时在系统中予以脱困、注销或删除。"
            )
        )
        {
            Proof = "相关证明材料，标明脱困原因",
            Options =
            [
                new(
                    ExitKind.Graduated,
                    "脱困",
                    Sources.District.At("正文", "不符合条件的全部退出（并提供相关证明材料，标明脱困原因）。")
                ),
                new(
                    ExitKind.Deregistered,
                    "注销",
                    Sources.Province.At("三（三）", "不符合条件的、脱困的、死亡的要及时脱困或注销")
                )
                {
                    Causes = ["不符合条件", "死亡"],
                },
                new(
                    ExitKind.Sealed,
                    "删除",
                    Sources.Province.Inferred(
                        "二（二）、三（二）",
                        "通知写“删除”而没有写明用于哪些档案；只用于误建、重复和虚假的档案，删除后封存备查，不物理销毁",
                        "及时在系统中予以脱困、注销或删除"
                    )
                )
                {
                    Causes = ["误建", "重复建档", "提供虚假信息"],
                },
            ],
        };

    public static IReadOnlyList<SpotCheckRule> SpotChecks { get; } =
    [
        new(ProvinceUnion, Sources.Province.At("二（一）3", Checking)),
        new(CityUnion, Sources.Province.At("二（一）3", Checking)),
    ];

    private const string Checking = "省、市总工会对电子档案进行经常性抽查核实。";
}
