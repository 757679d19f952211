namespace Shandong.Weihai;

/// <summary>
/// 深度、相对、意外致困. The notice names the three and what they are compared with; every threshold stands in
/// 鲁会办[2020]58号, which is not held. What follows is proposed and decides nothing until the city confirms it.
/// </summary>
internal static class Categories
{
    public const string Wages = "工资性收入";
    public const string Business = "经营净收入";
    public const string Property = "财产净收入";
    public const string Transfers = "转移净收入";
    public const string OtherIncome = "其他收入";

    public const string Medical = "医疗自负费用";
    public const string Tuition = "子女学费";
    public const string Care = "残疾康复和长期照料费用";
    public const string WorkCosts = "必要就业成本";
    public const string OtherExpenditure = "其他支出";

    private const string NamedOnly =
        "根据困难职工家庭人均纯收入与我市最低生活保障标准（2021年度威海市城市低保787元，农村低保588元）比较，分为深度困难职工家庭、相对困难职工家庭和意外致困职工家庭。";

    /// <summary>The leaflet by which another city of the province explains the same document to its workers.</summary>
    private const string Leaflet =
        "58号文件未收存。建议值取自青岛市总工会公开的困难职工家庭自测说明（同为58号文件口径），须经市总工会核对原文后确认";

    private static readonly Citation Named = Sources.City.At("二", NamedOnly);

    private static readonly Citation FourClasses = Sources.Province2020.Inferred(
        "家庭收入",
        Leaflet + "。该说明以“年度可支配收入”计算，收入按居民可支配收入的四类列出"
    );

    private static readonly Citation ProofIsNamed = Sources.City.Inferred(
        "三（二）",
        "通知要求提交这项支出的凭证，因此视为刚性支出；范围和限额在58号文件，未收存",
        "如当年家庭收入证明、医疗自负费用凭证、子女学费凭证等"
    );

    private static readonly IReadOnlyList<CountedKind> Incomes =
    [
        new(Wages, FourClasses),
        new(Business, FourClasses),
        new(Property, FourClasses),
        new(Transfers, FourClasses),
        new(OtherIncome, FourClasses),
    ];

    private static readonly IReadOnlyList<CountedKind> Expenditures =
    [
        new(Medical, ProofIsNamed),
        new(Tuition, ProofIsNamed),
        new(
            Care,
            Sources.Province2020.Inferred(
                "家庭刚性支出费用",
                "58号文件未收存。平顶山市总工会公开的同一套三类标准把因残支出和长期照料费列为刚性支出"
            )
        ),
        new(
            WorkCosts,
            Sources.Province2020.Inferred(
                "家庭刚性支出费用",
                "58号文件未收存。平顶山市总工会的公开标准只在认定相对困难时扣减，山东口径未见，照样登记，暂不扣减"
            )
        )
        {
            Counts = false,
        },
        new(
            OtherExpenditure,
            Sources.Province2020.Inferred(
                "家庭刚性支出费用",
                "58号文件未收存，是否属于刚性支出不能判断，照样登记，暂不扣减"
            )
        )
        {
            Counts = false,
        },
    ];

    public static IReadOnlyList<string> IncomeKinds { get; } = [.. Incomes.Select(kind => kind.Kind)];

    public static IReadOnlyList<string> ExpenditureKinds { get; } = [.. Expenditures.Select(kind => kind.Kind)];

    // The order is the notice's own. It compares the income first, and whoever is below a line needs that line's help
    // whatever brought them there; 意外致困 is then for those whom the income alone would leave out. Asked first, it
    // would take the poorest with an accident out of 深度.
    public static CategoryScheme Scheme { get; } =
        new(
            "household-categories-2020",
            "困难职工家庭类别",
            Sources.City.Inferred(
                "二",
                "通知只列出三类的名称和先后。按此先后比照：先看家庭人均纯收入，都不符合的再看是否意外致困，避免把收入最低又遭遇意外的家庭排除在深度困难之外",
                NamedOnly
            )
        )
        {
            IsProposed = true,
            NetIncome = new(
                HouseholdCount.LivingTogether,
                12,
                Sources.Province2020.Inferred(
                    "家庭人均纯收入",
                    Leaflet + "。算式为（年度可支配收入 − 刚性支出）÷ 12 ÷ 共同生活人口"
                )
            )
            {
                Incomes = Incomes,
                Expenditures = Expenditures,
            },
            UrbanBenchmark = Benchmarks.Urban.Code,
            RuralBenchmark = Benchmarks.Rural.Code,
            UsualArea = AreaKind.Urban,
            UsualAreaSource = Sources.City.Inferred(
                "二",
                "通知印有城市、农村两个标准，没有写明怎样选用。申报对象是在职职工，默认按居住和就业所在的城市标准；改用农村标准的，由经办人写明理由",
                "城市低保787元，农村低保588元"
            ),
            Categories =
            [
                new("deep", "深度困难职工家庭", Named)
                {
                    Test = new PerHeadTest(
                        1,
                        Boundary.Below,
                        Sources.Province2020.Inferred("深度困难职工家庭", Leaflet + "。原话为低于当地低保标准")
                    ),
                },
                new("relative", "相对困难职工家庭", Named)
                {
                    Test = new PerHeadTest(
                        2,
                        Boundary.Below,
                        Sources.Province2020.Inferred("相对困难职工家庭", Leaflet + "。原话为低于当地低保标准的2倍")
                    ),
                },
                new("accidental", "意外致困职工家庭", Named)
                {
                    Test = new LossTest(
                        0.8m,
                        Sources.Province2020.Inferred(
                            "意外致困职工家庭",
                            Leaflet
                                + "。原话为年度致困费用（损失）超过家庭年收入的80%；因灾伤残、牺牲的由经办人依据文件认定"
                        )
                    ),
                },
            ],
        };
}
