namespace Platform.Regions.Conformance;

/// <summary>The case, its archive and the check for duplicates are made from these answers.</summary>
public sealed class FirstFormNamesTheApplicant : IRegionRule
{
    public string Name => "第一张表格必填申请人的姓名和身份证号";

    public string Why => "建案、建档和查重都靠姓名和身份证号。";

    public string Remedy =>
        "在第一张表格不重复的栏目中加上 Must(Facts.ApplicantName) 和 Must(Facts.ApplicantIdNumber)，不带条件。";

    public string? Example => """new Section("职工", [Must(Facts.ApplicantName), Must(Facts.ApplicantIdNumber)])""";

    public string MendedIn => "Forms.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        let asked = item
            .Forms.Take(1)
            .SelectMany(form => form.Sections)
            .Where(section => section is { Rows: null, When: Always })
            .SelectMany(section => section.Fields)
            .Where(field => field is { Required: true, When: Always })
            .Select(field => field.Fact)
            .ToList()
        from fact in new Fact[] { Facts.ApplicantName, Facts.ApplicantIdNumber }
        where !asked.Contains(fact)
        select $"{item.Name}：第一张表格没有必填的“{fact.Label}”";
}
