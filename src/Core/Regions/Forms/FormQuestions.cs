namespace Platform.Regions;

/// <summary>What a form asks.</summary>
public static class FormQuestions
{
    extension(Form form)
    {
        /// <summary>The keys its answers are kept under: of its fields, and of its repeated rows.</summary>
        public IReadOnlySet<string> AnswerKeys =>
            form
                .Sections.SelectMany(section =>
                    section.Rows is { } rows ? [rows] : section.Fields.Select(asked => asked.Fact.Key)
                )
                .ToHashSet();

        /// <summary>Somebody answered something of it.</summary>
        internal bool IsBegun(Answers answers) =>
            form.AnswerKeys.Any(key => answers.Values.ContainsKey(key) || answers.RowsOf(key).Count > 0);

        /// <summary>The same form with those of its fields only, and without sections that ask nothing.</summary>
        internal Form Asking(Func<Section, Field, bool> asks) =>
            form with
            {
                Sections =
                [
                    .. form
                        .Sections.Select(section =>
                            section with
                            {
                                Fields = [.. section.Fields.Where(asked => asks(section, asked))],
                            }
                        )
                        .Where(section => section.Fields.Count > 0),
                ],
            };
    }
}
