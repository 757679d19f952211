namespace Platform.Regions;

/// <summary>Which fields of an item's forms somebody fills, when, and which the proceedings fill.</summary>
public static class ServiceItemQuestions
{
    extension(ServiceItem item)
    {
        /// <summary>Keys of the fields that say what a notice came to (公示结果); nobody types them.</summary>
        public IEnumerable<string> NoticeResultKeys =>
            item
                .Approval.SelectMany(stage => stage is OneOf choice ? choice.Ways : [stage])
                .OfType<PublicNotice>()
                .Select(notice => notice.ResultInto)
                .OfType<string>();

        /// <summary>The forms that are filled with the application; the others wait for their stage.</summary>
        public IReadOnlyList<Form> FormsOfApplication => [.. item.Forms.Where(form => form.FilledAt is null)];

        /// <summary>The forms of the application as they are filled in.</summary>
        public IReadOnlyList<Form> FormsToFill => item.AsFilled(item.FormsOfApplication);

        /// <summary>
        /// The forms these answers were given on: those of the application, and of the others those somebody has filled
        /// since.
        /// </summary>
        public IReadOnlyList<Form> FormsGiven(Answers answers) =>
            [.. item.Forms.Where(form => form.FilledAt is null || item.AsFilledAtStage(form).IsBegun(answers))];

        /// <summary>The forms as they are filled in, without what the proceedings write there later.</summary>
        public IReadOnlyList<Form> AsFilled(IEnumerable<Form> forms)
        {
            var results = item.NoticeResultKeys.ToHashSet();
            return
            [
                .. forms.Select(form =>
                    results.Count == 0 ? form : form.Asking((_, asked) => !results.Contains(asked.Fact.Key))
                ),
            ];
        }

        /// <summary>
        /// The form as the body of its stage fills it in: without what the application asks too, which is answered
        /// already and is not that body's to change.
        /// </summary>
        public Form AsFilledAtStage(Form form)
        {
            var sections = item.FormsOfApplication.SelectMany(other => other.Sections).ToList();
            var keys = sections.SelectMany(section => section.Fields).Select(asked => asked.Fact.Key).ToHashSet();
            var rows = sections.Select(section => section.Rows).OfType<string>().ToHashSet();
            return item.AsFilled([form])[0]
                .Asking(
                    (section, asked) =>
                        section.Rows is null ? !keys.Contains(asked.Fact.Key) : !rows.Contains(section.Rows)
                );
        }
    }
}
