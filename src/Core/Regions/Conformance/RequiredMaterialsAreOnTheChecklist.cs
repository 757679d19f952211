namespace Platform.Regions.Conformance;

public sealed class RequiredMaterialsAreOnTheChecklist : IRegionRule
{
    public string Name => "步骤要求的材料都在材料清单中";

    public string Why => "步骤要的材料不在清单里，谁也交不上来，案件停在这一步。";

    public string Remedy => "核对 Stage.Requires 与 Materials.cs 的代码；清单里没有的材料谁也交不上来。";

    public string? Example => "Requires = [Materials.IdCard],";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from stage in item.Approval.Parts<Stage>()
        from code in stage.Value.Requires
        where item.Checklist.Items.All(material => material.Code != code)
        select $"{item.Name} › {stage.Where}：要求的材料“{code}”不在清单中";
}
