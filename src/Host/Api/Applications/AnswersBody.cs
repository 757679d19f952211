using System.ComponentModel;
using Platform.Regions;

namespace Platform.Host.Api.Applications;

[Description(
    "表格的回答，键为字段（fact）的 key，值一律为文本：金额 \"1200.50\"，日期 \"2026-03-02\"，是否 \"yes\"/\"no\"。"
)]
internal sealed record AnswersBody(
    [property: Description("只填一次的字段")] IReadOnlyDictionary<string, string?>? Values,
    [property: Description("可重复的节（如家庭成员），键为节的 rows，每行一组回答")]
        IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>>? Rows
)
{
    public Answers ToAnswers() =>
        new()
        {
            Values = Given(Values),
            Rows =
                Rows?.ToDictionary(rows => rows.Key, rows => (rows.Value ?? []).Select(row => Given(row)).ToList())
                ?? [],
        };

    /// <summary>Null is no answer.</summary>
    private static Dictionary<string, string> Given(IReadOnlyDictionary<string, string?>? answers) =>
        (answers ?? new Dictionary<string, string?>())
            .Where(answer => answer.Value is not null)
            .ToDictionary(answer => answer.Key, answer => answer.Value!);
}
