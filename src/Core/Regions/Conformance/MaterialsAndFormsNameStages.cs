namespace Platform.Regions.Conformance;

public sealed class MaterialsAndFormsNameStages : IRegionRule
{
    public string Name => "材料和表格所指的步骤在流程中";

    public string Why => "写错步骤代码，材料没有人记，表格没有人填。";

    public string Remedy => "Material.RecordedBy 和 Form.FilledAt 填本事项流程中步骤的代码。";

    public string? Example => """RecordedBy = "home-visit",""";

    public string MendedIn => "Materials.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        let stages = item.Approval.Parts<Stage>().Select(part => part.Value.Code).ToHashSet()
        from named in item
            .Checklist.Items.Select(material => (material.Name, Stage: material.RecordedBy))
            .Concat(item.Forms.Select(form => (form.Name, Stage: form.FilledAt)))
        where named.Stage is not null && !stages.Contains(named.Stage)
        select $"{item.Name} › {named.Name}：流程中没有“{named.Stage}”这一步";
}
