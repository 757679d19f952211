namespace Guangdong.Jiangmen;

/// <summary>
/// 深度、相对、意外致困, and whoever needs help for another reason. The notice names no categories and sends to
/// 江工办〔2021〕3号, which is not held: all of it is proposed and decides nothing until the city confirms it.
/// </summary>
internal static class Categories
{
    /// <summary>人在劳动年龄内有能力而未就业: reckoned at the minimum wage, which the applicant works out.</summary>
    private const string Imputed = "未就业按最低工资标准计算";

    public const string Wage = "工资性收入";

    private const string BasicPension = "城乡居民基础养老金";

    private const string FestivalGift = "小额节日慰问金";

    /// <summary>What unions gave that counts.</summary>
    public const string OfUnionsKind = "工会救助金、助学金";

    public const string Medical = "医疗自付费用";
    public const string Education = "学费、住宿费、必要长途路费";
    public const string Rent = "租金支出";
    public const string Care = "残疾康复和长期照料费用";
    public const string WorkCosts = "必要就业成本";
    public const string OtherExpenditure = "其他支出";

    private const string NotHeld = "江工办〔2021〕3号未收存";

    private const string ElsewherePublished =
        NotHeld + "。建议值取自平顶山市总工会公开的同一套全国三类标准，须经江门市总工会核对办法原文后确认";

    private static readonly Citation Wages = Sources.Explanation2025.At(
        "二（一）",
        "指就业人员通过各种途径得到的全部劳动报酬和各种福利"
    );

    private static readonly Citation OtherThanWages = Sources.Explanation2025.At(
        "二（二）",
        "指除工资性收入之外的经营收入，赡养（抚养、扶养）费，离退休金，失业保险金，遗属补助金，赔偿收入，储蓄存款利息，有价证券红利，储蓄性保险投资收益，股息，集体财产收入分红，因征收房屋、土地、拆迁安置所获得的收入，房租收入，受赠款项、捐款等。"
    );

    private static readonly Citation OfUnions = Sources.Explanation2025.At(
        "二（三）",
        "各级工会组织发放的生活救助金、助学金、医疗救助金需计入家庭收入，数额较小的节日慰问金可不计入家庭收入。"
    );

    private static readonly IReadOnlyList<CountedKind> Incomes =
    [
        new(Wage, Wages),
        new("经营收入", OtherThanWages),
        new("赡养（抚养、扶养）费", OtherThanWages),
        new("离退休金", OtherThanWages),
        new("失业保险金、遗属补助金", OtherThanWages),
        new("赔偿收入", OtherThanWages),
        new("利息、红利、股息", OtherThanWages),
        new("集体分红、征收拆迁收入", OtherThanWages),
        new("房租收入", OtherThanWages),
        new("受赠款项、捐款", OtherThanWages),
        new(OfUnionsKind, OfUnions),
        new(
            Imputed,
            Sources.Explanation2025.At(
                "三",
                "家庭主要成员在法定劳动年龄内，若不是在校就读，有正常劳动能力但尚未就业的，按当年江门市最低工资标准计算收入，有证据证实其收入的除外。"
            )
        ),
        new("其他收入", Sources.Explanation2025.At("二（四）", "其他应当计入家庭收入的项目。")),
        new(BasicPension, Sources.Explanation2025.At("二", "城乡居民基本养老保险基础养老金暂不计入家庭收入。"))
        {
            Counts = false,
        },
        new(FestivalGift, OfUnions) { Counts = false },
    ];

    private static readonly IReadOnlyList<CountedKind> Expenditures =
    [
        new(Medical, ByProof(11, "医疗费发票")),
        new(Education, ByProof(13, "学费、住宿费、必要长途路费支出凭证")),
        new(Rent, ByProof(14, "租金支出凭证")),
        new(Care, Sources.Method2021.Inferred("刚性支出", ElsewherePublished + "。该标准扣减因残支出和长期照料费")),
        new(
            WorkCosts,
            Sources.Method2021.Inferred(
                "刚性支出",
                ElsewherePublished + "。该标准只在部分情形扣减必要就业成本，江门口径未见，照样登记，暂不扣减"
            )
        )
        {
            Counts = false,
        },
        new(
            OtherExpenditure,
            Sources.Method2021.Inferred("刚性支出", $"{NotHeld}，是否属于刚性支出不能判断，照样登记，暂不扣减")
        )
        {
            Counts = false,
        },
    ];

    public static IReadOnlyList<string> IncomeKinds { get; } = [.. Incomes.Select(kind => kind.Kind)];

    public static IReadOnlyList<string> ExpenditureKinds { get; } = [.. Expenditures.Select(kind => kind.Kind)];

    private static readonly Citation Named = Sources.Method2021.Inferred(
        "困难类别",
        $"{NotHeld}，通知只称“各类别困难职工”；三类的名称取自江门市总工会网站2023年6月公布的建档户数（深度85户、相对175户、意外致困53户）"
    );

    // Income first, as elsewhere: whoever is below a line needs that line's help whatever brought them there.
    public static CategoryScheme Scheme { get; } =
        new(
            "household-categories-2021",
            "困难职工家庭类别",
            Sources.Method2021.Inferred(
                "困难类别",
                $"{NotHeld}。先看家庭月人均纯收入，都不符合的再看是否意外致困，其余的由经办人判断是否属于其他困难"
            )
        )
        {
            IsProposed = true,
            NetIncome = new(
                HouseholdCount.Everybody,
                12,
                Sources.Explanation2025.At(
                    "一",
                    "家庭月人均纯收入是指“（年度内12个月的家庭总收入—同期家庭刚性总支出费用）÷家庭成员人数÷12”。"
                )
            )
            {
                Incomes = Incomes,
                Expenditures = Expenditures,
            },
            UrbanBenchmark = Benchmarks.Urban.Code,
            UsualArea = AreaKind.Urban,
            UsualAreaSource = Sources.Method2021.Inferred(
                "最低生活保障标准",
                $"{NotHeld}；只设一个标准，不分城镇和农村，由市总工会凭文件录入"
            ),
            Categories =
            [
                new("deep", "深度困难职工家庭", Named)
                {
                    Test = new PerHeadTest(
                        1,
                        Boundary.Below,
                        Sources.Method2021.Inferred(
                            "深度困难",
                            ElsewherePublished + "。原话为“家庭人均纯收入低于当地最低生活保障标准”"
                        )
                    ),
                },
                new("relative", "相对困难职工家庭", Named)
                {
                    Test = new PerHeadTest(
                        2,
                        Boundary.Below,
                        Sources.Method2021.Inferred(
                            "相对困难",
                            ElsewherePublished + "。原话为“低于当地最低生活保障标准2倍以内”，恰好2倍的按不符合处理"
                        )
                    ),
                },
                new(
                    "accidental",
                    "意外致困职工家庭",
                    Sources.Method2021.Inferred(
                        "意外致困",
                        ElsewherePublished
                            + "。该标准没有金额界线：因突发事件、意外伤害、重大疾病，在赔偿、保险、救助后仍暂时困难的，由经办人认定"
                    )
                ),
                new(
                    "other",
                    "其他困难职工",
                    Sources.Survey2023.Inferred(
                        "二",
                        "通知在办法的条件之外另列“其他困难情况”，没有标准；由经办人写明理由，不计入深度、相对、意外致困三类",
                        "条件及其他困难情况且需要救助的困难职工"
                    )
                ),
            ],
        };

    private static Citation ByProof(int number, string proof) =>
        Sources.Survey2023.Inferred(
            $"三（三）{number}",
            "通知要求提交这项支出的凭证，因此视为刚性支出；范围和限额在江工办〔2021〕3号，未收存",
            proof
        );
}
