using static Platform.Regions.Party;

namespace Shandong.Weihai;

/// <summary>
/// The round of 2021, seen twice: households are looked for, and every archive is gone through. The days are an overlay,
/// never a gate: 随时发现随时录入.
/// </summary>
internal static class Rounds
{
    private const string Rushan = "371083";

    /// <summary>Units directly under the city have the city's own code as their area.</summary>
    private const string DirectlyUnderCity = "371000";

    private static readonly IReadOnlyList<LevelDeadline> Deadlines =
    [
        new(
            PrimaryUnion,
            CountyAssistanceCentre,
            new(2021, 4, 14),
            Sources.Rushan.At("四", "各单位工会请于4月14日前，将职工申报材料报送市职工服务中心")
        )
        {
            Area = Rushan,
            Brings = "职工申报材料",
        },
        new(
            PrimaryUnion,
            CityAssistanceCentre,
            new(2021, 4, 20),
            Sources.City.At("五", "市直各单位将纸质申报材料于4月20日前报市职工服务中心")
        )
        {
            Area = DirectlyUnderCity,
            Brings = "纸质申报材料",
        },
    ];

    public static IReadOnlyList<RoundPlan> All { get; } =
    [
        new(
            "survey-2021",
            "2021年困难职工调查摸底及申报",
            RoundKind.Survey,
            2021,
            Sources.City.At("一", "已建立工会组织的单位中生活困难的在职职工家庭。")
        )
        {
            Deadlines = Deadlines,
        },
        new(
            "archives-2021",
            "2021年在档困难职工家庭摸底调查",
            RoundKind.CleanUp,
            2021,
            Sources.City.At(
                "四（三）",
                "各级工会要对所有在档困难职工家庭通过入户走访、电话调查等方式进行一次全面的摸底调查。"
            )
        )
        {
            Deadlines = Deadlines,
            KeptBy = Approval.ReverificationCode,
        },
    ];
}
