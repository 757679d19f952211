namespace Sample.Upgraded;

/// <summary>
/// The plugin after its upgrade. 样例卡 says something else and no new day, and its old prints are gone; 样例信 keeps the old
/// edition beside one in force and one to come.
/// </summary>
public sealed class UpgradedRegion : IRegionPlugin
{
    private static readonly SourceDocument Revision = new(
        "样办〔2026〕9号",
        "样例办理指南（修订）",
        "样例县总工会",
        new(2026, 3, 20)
    );

    private static readonly Text Trade = new("applicant.trade", "工种");

    private static readonly YesNo HasDebts = new("household.has-debts", "家庭有债务");

    private static readonly Money Debts = new("household.debts", "债务金额");

    private static Form NewFormOf(string item) =>
        new Form(
            "card-form",
            "样例卡申请表",
            Revision.At("一"),
            [
                new(
                    "本人情况",
                    [
                        Field.Must(Facts.ApplicantName),
                        Field.Must(Facts.ApplicantIdNumber),
                        Field.Must(Common.CauseOf(item) with { Options = ["疾病", "残疾", "失业"] }),
                        Field.Must(Trade),
                        Field.Must(HasDebts),
                    ]
                ),
                new("债务情况", [Field.Must(Debts)]) { When = HasDebts },
            ]
        ).Printed<NewCardFormPrint>();

    public Region Region { get; } =
        Common.RegionOf(
            [Common.Guide, Revision],
            [
                Newer("sample-card", "样例卡"),
                Common.Older("sample-letter", "样例信"),
                Newer("sample-letter", "样例信") with
                {
                    From = new(2026, 4, 1),
                },
                Newer("sample-letter", "样例信") with
                {
                    From = new(2027, 1, 1),
                    TimeLimit = new WithinCalendarYear("当年内办结", Revision.At("九")),
                },
            ]
        );

    private static ServiceItem Newer(string code, string name) =>
        Common.Item(
            code,
            name,
            [NewFormOf(code)],
            [new Photocopy("id-card", "身份证") { Copies = 2 }, new Photocopy("payslips", "工资流水")],
            [
                Common.Applying,
                Common.Reviewing("id-card", "payslips"),
                new DataCheck("data-check", "数据比对", Party.CountyUnion) { Source = Revision.At("七（3）") },
                Common.Posting(7),
                Common.Determining,
            ]
        );
}
