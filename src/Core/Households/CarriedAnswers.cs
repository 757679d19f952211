using Platform.Regions;

namespace Platform.Households;

/// <summary>Takes answers from earlier forms over to later ones.</summary>
public static class CarriedAnswers
{
    /// <summary>
    /// What the forms of the application ask and the household answered before; what a body found at its stage is found
    /// anew. An answer the new form would not take, e.g. an option it no
    /// longer offers, is left to be given again. What a notice came to is nobody's answer: it belongs to the application
    /// that was posted.
    /// </summary>
    public static Answers For(ServiceItem item, Answers earlier, DateOnly today)
    {
        var results = item.NoticeResultKeys.ToHashSet();
        var carried = new Answers();
        foreach (var section in item.FormsOfApplication.SelectMany(form => form.Sections))
        {
            if (section.Rows is null)
            {
                foreach (var (key, answer) in Taken(section, earlier.Values, today))
                {
                    if (!results.Contains(key))
                    {
                        carried.Values[key] = answer;
                    }
                }
            }
            else if (earlier.Rows.TryGetValue(section.Rows, out var rows))
            {
                carried.Rows[section.Rows] = [.. rows.Select(row => Taken(section, row, today).ToDictionary())];
            }
        }

        return carried;
    }

    /// <summary>
    /// What was given, and below it whatever was known before that these forms do not ask: a shorter form of a later year
    /// makes nobody forget. A member is known again by the identity number.
    /// </summary>
    public static Answers Over(IReadOnlyList<Form> forms, Answers given, Answers earlier)
    {
        var asked = forms
            .SelectMany(form => form.Sections)
            .SelectMany(section => section.Fields.Select(field => field.Fact.Key).Append(section.Rows ?? ""))
            .ToHashSet();
        return new()
        {
            Values = Over(asked, given.Values, earlier.Values),
            Rows = earlier
                .Rows.Where(rows => !asked.Contains(rows.Key))
                .Concat(given.Rows.Select(rows => KeyValuePair.Create(rows.Key, RowsOver(asked, rows, earlier))))
                .GroupBy(rows => rows.Key)
                .ToDictionary(rows => rows.Key, rows => rows.Last().Value),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Taken(
        Section section,
        Dictionary<string, string> answers,
        DateOnly today
    ) =>
        from field in section.Fields
        let answer = answers.GetValueOrDefault(field.Fact.Key)?.Trim()
        where !string.IsNullOrEmpty(answer) && field.Fact.Fault(answer, today) is null
        select KeyValuePair.Create(field.Fact.Key, answer);

    private static List<Dictionary<string, string>> RowsOver(
        HashSet<string> asked,
        KeyValuePair<string, List<Dictionary<string, string>>> rows,
        Answers earlier
    ) =>
        rows.Key == Facts.Members
            ? [.. rows.Value.Select(row => Known(row, earlier) is { } known ? Over(asked, row, known) : row)]
            : rows.Value;

    private static Dictionary<string, string>? Known(Dictionary<string, string> member, Answers earlier) =>
        NumberOf(member) is { Length: > 0 } number
            ? earlier.Rows.GetValueOrDefault(Facts.Members)?.FirstOrDefault(row => NumberOf(row) == number)
            : null;

    private static string NumberOf(Dictionary<string, string> member) =>
        IdNumber.Normalize(member.GetValueOrDefault(Facts.MemberIdNumber.Key) ?? "");

    private static Dictionary<string, string> Over(
        HashSet<string> asked,
        Dictionary<string, string> given,
        Dictionary<string, string> earlier
    ) =>
        earlier
            .Where(answer => !asked.Contains(answer.Key))
            .Concat(given)
            .GroupBy(answer => answer.Key)
            .ToDictionary(answer => answer.Key, answer => answer.Last().Value);
}
