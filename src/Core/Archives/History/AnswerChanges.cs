using Platform.Regions;

namespace Platform.Archives;

/// <summary>Compares what an archive said with what it says, by the questions of both times' forms.</summary>
internal sealed class AnswerChanges
{
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, Section> _rows;

    private AnswerChanges(IEnumerable<Form> forms)
    {
        var sections = forms.SelectMany(form => form.Sections).ToList();
        _facts = sections
            .SelectMany(section => section.Fields)
            .GroupBy(field => field.Fact.Key)
            .ToDictionary(group => group.Key, group => group.Last().Fact);
        _rows = sections
            .Where(section => section.Rows is not null)
            .GroupBy(section => section.Rows!)
            .ToDictionary(group => group.Key, group => group.Last());
    }

    /// <param name="forms">Of the earlier time, then of the later: the later one's words are used where both ask.</param>
    public static IReadOnlyList<ChangedAnswer> Between(IEnumerable<Form> forms, Answers before, Answers after)
    {
        var changes = new AnswerChanges(forms);
        return
        [
            .. changes.Of("", before.Values, after.Values),
            .. before.Rows.Keys.Union(after.Rows.Keys).SelectMany(rows => changes.OfRows(rows, before, after)),
        ];
    }

    private IEnumerable<ChangedAnswer> OfRows(string rows, Answers before, Answers after)
    {
        var earlier = before.RowsOf(rows).ToList();
        foreach (var row in after.RowsOf(rows))
        {
            if (earlier.FindIndex(one => IsSame(rows, one, row)) is >= 0 and var place)
            {
                foreach (var change in Of(NameOf(rows, row), earlier[place], row))
                {
                    yield return change;
                }

                earlier.RemoveAt(place);
            }
            else
            {
                yield return new ChangedAnswer(RowName(rows), null, null, NameOf(rows, row));
            }
        }

        foreach (var gone in earlier)
        {
            yield return new ChangedAnswer(RowName(rows), null, NameOf(rows, gone), null);
        }
    }

    private IEnumerable<ChangedAnswer> Of(
        string whose,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after
    ) =>
        from key in before.Keys.Union(after.Keys)
        let was = Blank(before.GetValueOrDefault(key))
        let isNow = Blank(after.GetValueOrDefault(key))
        where was != isNow && _facts.ContainsKey(key)
        select new ChangedAnswer(whose, _facts[key], was, isNow);

    /// <summary>A member is the same person by the number, or by the name where the number was corrected; another row as a whole.</summary>
    private static bool IsSame(
        string rows,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after
    ) =>
        rows == Facts.Members
            ? Same(before, after, Facts.MemberIdNumber.Key) || Same(before, after, Facts.MemberName.Key)
            : before.Count == after.Count && before.All(pair => after.GetValueOrDefault(pair.Key) == pair.Value);

    private static bool Same(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after,
        string key
    ) => Blank(before.GetValueOrDefault(key)) is { } was && was == Blank(after.GetValueOrDefault(key));

    private string NameOf(string rows, IReadOnlyDictionary<string, string> row) =>
        rows == Facts.Members
            ? row.GetValueOrDefault(Facts.MemberName.Key) ?? ""
            : string.Join(
                " ",
                row.Where(pair => _facts.TryGetValue(pair.Key, out var fact) && !fact.Personal && pair.Value.Length > 0)
                    .Select(pair => pair.Value)
            );

    private string RowName(string rows) => _rows.GetValueOrDefault(rows)?.RowName ?? "";

    private static string? Blank(string? answer) => string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
}
