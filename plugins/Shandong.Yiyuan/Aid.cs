namespace Shandong.Yiyuan;

/// <summary>
/// What the chart's last box gives, by the cause of hardship. The measures it refers to are not held: no ceiling and no
/// rule on income is set, and none is borrowed.
/// </summary>
internal static class Aid
{
    private static readonly Citation Given = Sources.HardshipAid.Chart(
        "市工会事业综合服务中心帮扶救助",
        "根据《帮扶资金使用用管理办法》，对建档困难职工根据其致困原因，提供生活救助、医疗救助和助学救助等。"
    );

    public static AidRules Rules { get; } =
        new(
            Given,
            [
                new(AidKind.LivingAid, "生活救助", Given),
                new(AidKind.MedicalAid, "医疗救助", Given),
                new(AidKind.EducationAid, "助学救助", Given),
            ]
        );
}
