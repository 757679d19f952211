namespace Platform.Cases;

/// <summary>What a form keeps to itself.</summary>
public static class PersonalAnswers
{
    /// <summary>Every answer to a personal fact, of the applicant and of the family.</summary>
    public static IEnumerable<string> Of(CaseFile file)
    {
        var personal = file
            .Item.Forms.SelectMany(form => form.Sections)
            .SelectMany(section => section.Fields)
            .Where(field => field.Fact.Personal)
            .Select(field => field.Fact.Key)
            .ToHashSet();
        return file
            .Answers.Values.Concat(file.Answers.Rows.Values.SelectMany(rows => rows).SelectMany(row => row))
            .Where(answer => personal.Contains(answer.Key) && !string.IsNullOrWhiteSpace(answer.Value))
            .Select(answer => answer.Value.Trim());
    }
}
