namespace Guangdong.Jiangmen;

/// <summary>
/// What the city gives, by its own report of 2023; what of it is income, by the newspaper's explanation. The documents at
/// hand name no limit: those given here are the nation's as others published them, proposed, and bind nobody until the
/// city confirms them.
/// </summary>
internal static class Aid
{
    private const string NotHeld = "未收存原文，江门市总工会的实施办法未见，须经核对后确认";

    private static readonly Citation Given = Sources.Report2023.Inferred(
        "",
        "帮扶项目据报道所列，报道不是规定；江门市总工会的实施办法未见，须经核对后确认"
    );

    private static readonly Citation Living = Sources.AidRules2022.Inferred(
        "生活救助",
        $"{NotHeld}。建议值取自塔城地区总工会2025年公布的权责清单：每人每年原则上不超过当地城市居民最低生活保障标准全年总和"
    );

    private static readonly Citation Medical = Sources.AidRules2015.Inferred(
        "医疗救助",
        $"{NotHeld}。建议值取自公开的2015年办法摘录：不超过个人自付部分"
    );

    private static readonly Citation Education = Sources.AidRules2015.Inferred(
        "助学救助",
        $"{NotHeld}。建议值取自公开的2015年办法摘录：每名学生每年不超过十个月的基本生活费；按最低生活保障标准折算"
    );

    private static readonly IncomeRule Income = new(
        true,
        Sources.Explanation2025.At("二（三）", "各级工会组织发放的生活救助金、助学金、医疗救助金需计入家庭收入")
    )
    {
        IsProposed = true,
    };

    private static readonly IncomeRule Gift = new(
        false,
        Sources.Explanation2025.At("二（三）", "数额较小的节日慰问金可不计入家庭收入。")
    )
    {
        IsProposed = true,
    };

    public static AidRules Rules { get; } =
        new(
            Given,
            [
                Of(AidKind.LivingAid, "生活救助") with
                {
                    Ceiling = Proposed(new BenchmarkYears(1, AidUnit.Person, Benchmarks.Urban.Code, Living)),
                    Income = Income,
                },
                Of(AidKind.MedicalAid, "医疗救助") with
                {
                    Ceiling = Proposed(new SelfPaidCosts([Categories.Medical], Medical)),
                    Income = Income,
                },
                Of(AidKind.EducationAid, "金秋助学") with
                {
                    Ceiling = Proposed(
                        new StudentMonths(10, Benchmarks.Urban.Code, OwnFacts.MemberIsStudent, Education)
                    ),
                    Income = Income,
                },
                Of(AidKind.FestivalVisit, "节日慰问") with
                {
                    Income = Gift,
                },
                Of(AidKind.TemporaryAid, "临时救助"),
                Of(AidKind.HealthCheck, "健康体检"),
                Of(AidKind.Employment, "就业帮扶"),
            ]
        )
        {
            IncomeKind = Categories.OfUnionsKind,
        };

    private static AidRule Of(AidKind kind, string name) => new(kind, name, Given);

    private static Ceiling Proposed(CeilingFormula formula) => new([formula]) { IsProposed = true };
}
