using Platform.Host.Forms;
using Platform.Regions;

namespace Platform.Host.Tests.Forms;

/// <summary>A form with each kind of question, a conditional one and a repeated section.</summary>
internal static class SampleForm
{
    public const string Members = "members";

    public static DateOnly Today { get; } = new(2026, 3, 2);

    public static Money Income { get; } = new("income", "月收入");

    public static Choice Health { get; } = new("health", "健康状况", ["良好", "患病"]);

    public static Text Illness { get; } = new("illness", "疾病名称") { Personal = true };

    public static Text MemberName { get; } = new("member.name", "姓名");

    public static Money MemberIncome { get; } = new("member.income", "月收入");

    public static IdentityNumber IdNumber { get; } = new("id-number", "身份证号");

    private static SourceDocument Document { get; } =
        new("样办〔2026〕1号", "样例办理指南", "样例县总工会", new(2026, 1, 5));

    public static Form Form { get; } =
        new(
            "sample",
            "样例表",
            Document.At("一"),
            [
                new(
                    "本人情况",
                    [
                        Field.Must(IdNumber),
                        Field.Must(Income) with
                        {
                            Help = "元/月",
                        },
                        Field.Must(Health),
                        Field.Must(Illness) with
                        {
                            When = Health.Is("患病"),
                        },
                        new Day("since", "参加工作时间"),
                        new YesNo("single", "是否单亲"),
                        new Choice("trade", "所属行业", ["一", "二", "三", "四", "五"]),
                        new Text("situation", "困难情况") { Multiline = true, MaximumLength = 5 },
                    ]
                ),
                new("家庭成员", [Field.Must(MemberName), MemberIncome])
                {
                    Rows = Members,
                    RowName = "家庭成员",
                    MaximumRows = 2,
                    Totals = [MemberIncome],
                },
            ]
        );

    public static FormEntry Entry(Answers? answers = null) => new([Form], answers ?? new(), Today);
}
