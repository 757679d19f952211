namespace Shandong.Yiyuan;

/// <summary>
/// What the form asks beyond the shared vocabulary. The chart names the form and prints no columns: names and options are
/// those of the forms as other unions publish them, and what the chart's materials are about (see <see cref="Silences"/>).
/// </summary>
internal static class OwnFacts
{
    private static readonly IReadOnlyList<string> Incomes =
    [
        "工资性收入",
        "经营净收入",
        "财产净收入",
        "转移净收入",
        "其他收入",
    ];

    private static readonly IReadOnlyList<string> Expenditures =
    [
        "医疗支出",
        "教育支出",
        "残疾康复和照料支出",
        "其他支出",
    ];

    // 户口
    public static Text RegisterPlace { get; } =
        new("applicant.register-place", "户籍所在地") { MaximumLength = 40, Personal = true };

    // 工作
    public static YesNo InService { get; } =
        new("work.in-service", "本人是所在单位的在职职工") { Otherwise = "本人不是所在单位的在职职工" };
    public static Choice WorkStatus { get; } =
        new("work.status", "工作状态", ["在岗", LaidOff, "病休", "内退", "农民工", "其他"]);

    public const string LaidOff = "下（待）岗";

    // 家庭
    public static YesNo NeedsStatusProof { get; } =
        new("household.other-status", "家庭有其他需要证明的情况") { Otherwise = "家庭没有其他需要证明的情况" };
    public static YesNo HasExpenditures { get; } =
        new("household.has-expenditures", "家庭有刚性支出") { Otherwise = "家庭没有刚性支出" };

    // 收入、支出、财产
    public static Choice IncomeKind { get; } = new(HouseholdFacts.IncomeKind, "收入类别", Incomes);
    public static Choice ExpenditureKind { get; } = new(HouseholdFacts.ExpenditureKind, "支出类别", Expenditures);
    public static Choice PropertyKind { get; } =
        new(HouseholdFacts.PropertyKind, "财产类别", ["房产", "车辆", "商铺", "存款和有价证券", "其他"]);

    // 致困情况
    public static Text OtherAid { get; } =
        new("hardship.other-aid", "其他单位帮扶情况") { MaximumLength = 100, Multiline = true };
}
