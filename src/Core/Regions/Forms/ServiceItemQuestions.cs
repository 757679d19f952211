namespace Platform.Regions;

/// <summary>Which fields of an item's forms somebody fills, and which the proceedings fill.</summary>
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

        /// <summary>The forms as they are filled in, without what the proceedings write there later.</summary>
        public IReadOnlyList<Form> FormsToFill
        {
            get
            {
                var results = item.NoticeResultKeys.ToHashSet();
                return results.Count == 0
                    ? item.Forms
                    :
                    [
                        .. item.Forms.Select(form =>
                            form with
                            {
                                Sections =
                                [
                                    .. form
                                        .Sections.Select(section =>
                                            section with
                                            {
                                                Fields =
                                                [
                                                    .. section.Fields.Where(asked => !results.Contains(asked.Fact.Key)),
                                                ],
                                            }
                                        )
                                        .Where(section => section.Fields.Count > 0),
                                ],
                            }
                        ),
                    ];
            }
        }
    }
}
