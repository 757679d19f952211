using Platform.Regions;

namespace Platform.Host.Guide;

/// <summary>One question of a guide, answered by a choice or not at all.</summary>
/// <param name="Key">The key of the fact; of family rows, the condition in words.</param>
/// <param name="Text">As it is asked, e.g. 有家庭成员患病吗？</param>
/// <param name="Options">What is kept, and what is read.</param>
public sealed record GuideQuestion(string Key, string Text, IReadOnlyList<(string Answer, string Text)> Options)
{
    private static readonly IReadOnlyList<(string Answer, string Text)> YesOrNo = [(YesNo.Yes, "是"), (YesNo.No, "否")];

    /// <summary>Null where it could not be answered by a choice; an amount stays a condition in words.</summary>
    public static GuideQuestion? Of(Fact? fact) =>
        fact switch
        {
            YesNo => new(fact.Key, $"{fact.Label}？", YesOrNo),
            Choice choice => new(fact.Key, fact.Label, [.. choice.Options.Select(option => (option, option))]),
            _ => null,
        };

    /// <summary>Nobody is asked for a whole family to read a guide: only whether there is such a one.</summary>
    public static GuideQuestion Of(AnyRow rows) => new(KeyOf(rows), $"{rows.InWords}吗？", YesOrNo);

    public static string KeyOf(AnyRow rows) => $"{rows.Rows}：{rows.Each.InWords}";
}
