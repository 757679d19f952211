using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>Something a condition asks that the description leaves open.</summary>
/// <param name="Key">The fact's key; of family rows, the condition in words.</param>
/// <param name="Options">What is kept, and what is read.</param>
public sealed record ComparedQuestion(string Key, string Text, IReadOnlyList<(string Answer, string Text)> Options)
{
    private const string AnotherOption = "另一项";

    private static readonly IReadOnlyList<(string Answer, string Text)> YesOrNo = [(YesNo.Yes, "是"), (YesNo.No, "否")];

    /// <summary>Conditions on one choice are one question: its options are all that any of them looks for.</summary>
    public static IReadOnlyList<ComparedQuestion> Of(IEnumerable<Condition> open) =>
        [
            .. open.GroupBy(KeyOf)
                .Select(same =>
                    same.First() is Chosen chosen
                        ? new ComparedQuestion(
                            same.Key,
                            chosen.Label,
                            [
                                .. same.OfType<Chosen>()
                                    .SelectMany(one => one.Options)
                                    .Distinct()
                                    .Append(AnotherOption)
                                    .Select(option => (option, option)),
                            ]
                        )
                        : new ComparedQuestion(same.Key, $"{same.First().InWords}？", YesOrNo)
                ),
        ];

    internal static string KeyOf(Condition question) =>
        question is Chosen or Answered ? question.Keys.First() : question.InWords;
}
