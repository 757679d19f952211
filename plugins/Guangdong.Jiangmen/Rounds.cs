using static Platform.Regions.Party;

namespace Guangdong.Jiangmen;

/// <summary>
/// The survey of 2023 in 江海区: units hand up to the district's centre or through their street, every street keeps the
/// district posted each Friday. The blank sheets (附件11 to 13) are not held: their columns are proposals, put right here
/// once the originals are at hand.
/// </summary>
internal static class Rounds
{
    private const string Directly =
        "区直机关工会、企业工会的困难职工申报资料请于2023年3月8日前报送至江门市江海区总工会困难职工帮扶中心（江海二路368号3楼322室）";

    private const string ThroughStreets =
        "各街道总工会管辖的企业工会的困难职工申报资料统一报送至街道总工会，由街道总工会汇总各类别困难职工并填写《2023年江海区困难职工情况汇总表》后，于2023年3月8日前报送至江门市江海区总工会困难职工帮扶中心";

    private const string Publicity =
        "各街道总工会每周五下班前须向区总工会报送《2023年江海区困难职工调查摸底工作台账》，3月8日前把《2023年江海区困难职工宣传工作回执》纸质版、扫描件及宣传片汇总";

    private static readonly DateOnly LastDay = new(2023, 3, 8);

    public static IReadOnlyList<RoundPlan> All { get; } =
    [
        new(
            "survey-2023",
            "2023年困难职工调查摸底",
            RoundKind.Survey,
            2023,
            Sources.Survey2023.At("一", "江门市江海区所有基层工会。")
        )
        {
            Deadlines =
            [
                new(PrimaryUnion, CountyAssistanceCentre, LastDay, Sources.Survey2023.At("三（四）1", Directly))
                {
                    ExceptThoseUnder = TownshipUnion,
                    Brings = "困难职工申报资料",
                },
                new(TownshipUnion, CountyAssistanceCentre, LastDay, Sources.Survey2023.At("三（四）2", ThroughStreets))
                {
                    Brings = "困难职工申报资料、困难职工情况汇总表、宣传工作回执",
                },
            ],
            Sheets = [RoundSheets.Summary, RoundSheets.Ledger, RoundSheets.Receipt],
            Weekly = new(
                TownshipUnion,
                CountyUnion,
                DayOfWeek.Friday,
                RoundSheets.LedgerCode,
                Sources.Survey2023.Inferred(
                    "三（五）3",
                    "周五放假的，提前到前一个工作日；通知没有写报送到哪一周为止，报到这一轮结束",
                    Publicity
                )
            ),
        },
    ];
}
