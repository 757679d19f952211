namespace Platform.Regions.Conformance;

public sealed class PrintedFormsExist : IRegionRule
{
    public string Name => "由表格或文书打印而成的材料，其表格或文书存在并且可以打印";

    public string Why => "材料写明由表格打印，职工就不必自己准备；打印不出来，他两头落空。";

    public string Remedy => "Material.PrintedFrom 填本事项表格或文书的代码，表格要用 Printed<…>() 指明打印样式。";

    public string? Example => "PrintedFrom = Forms.ArchiveForm.Code,";

    public string MendedIn => "Materials.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from material in item.Parts<Material>()
        let code = material.Value.PrintedFrom
        where
            code is not null
            && !item.Forms.Any(form => form.Code == code && form.PrintedBy is not null)
            && item.Papers.All(paper => paper.Code != code)
        select $"{material.Where}：没有可以打印的表格或文书“{code}”";
}
