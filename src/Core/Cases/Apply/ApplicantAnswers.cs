using Platform.Regions;

namespace Platform.Cases;

/// <summary>Answers that come from outside: what the union writes on a form, and what no form asks for, is nobody's to send.</summary>
internal static class ApplicantAnswers
{
    /// <exception cref="AnswersRefusedException">Some are not asked for.</exception>
    public static void EnsureAsked(ServiceItem item, Answers answers)
    {
        var faults = answers
            .Values.Keys.Except(Asked(item, rows: null))
            .Concat(
                answers.Rows.SelectMany(rows =>
                    rows.Value.SelectMany(
                        (row, index) =>
                            row.Keys.Except(Asked(item, rows.Key)).Select(key => Answers.Path(rows.Key, index, key))
                    )
                )
            )
            .Select(path => new FieldFault(path, "表格里没有这一项"))
            .ToList();
        if (faults.Count > 0)
        {
            throw new AnswersRefusedException(faults);
        }
    }

    /// <summary>What the applicant answered, of everything that stands on the forms.</summary>
    public static Answers Own(ServiceItem item, Answers answers)
    {
        var mine = Asked(item, rows: null);
        var myRows = Rows(item);
        return new()
        {
            Values = answers
                .Values.Where(answer => mine.Contains(answer.Key))
                .ToDictionary(answer => answer.Key, answer => answer.Value),
            Rows = answers
                .Rows.Where(rows => myRows.Contains(rows.Key))
                .ToDictionary(rows => rows.Key, rows => rows.Value),
        };
    }

    /// <summary>The answers in the place of the applicant's earlier ones; what the union wrote stays.</summary>
    public static Answers Over(ServiceItem item, Answers earlier, Answers answers)
    {
        var mine = Asked(item, rows: null);
        var myRows = Rows(item);
        return new()
        {
            Values = earlier
                .Values.Where(answer => !mine.Contains(answer.Key))
                .Concat(answers.Values)
                .ToDictionary(answer => answer.Key, answer => answer.Value),
            Rows = earlier
                .Rows.Where(rows => !myRows.Contains(rows.Key))
                .Concat(answers.Rows)
                .ToDictionary(rows => rows.Key, rows => rows.Value),
        };
    }

    private static HashSet<string?> Rows(ServiceItem item) => [.. Sections(item).Select(section => section.Rows)];

    private static IEnumerable<Section> Sections(ServiceItem item) =>
        item.FormsToFill.SelectMany(form => form.Sections);

    private static HashSet<string> Asked(ServiceItem item, string? rows) =>
        [
            .. Sections(item)
                .Where(section => section.Rows == rows)
                .SelectMany(section => section.Fields)
                .Select(field => field.Fact.Key),
        ];
}
