namespace Platform.Regions.Conformance;

public sealed class CategorisingHasAScheme : IRegionRule
{
    public string Name => "认定时划分困难类别的地区写明了类别";

    public string Remedy => "文件划分类别的，填写 Region.Categories；不划分的，去掉 Determination.Categorises。";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from stage in item.Approval.Parts<Determination>()
        where stage.Value.Categorises && candidate.Region.Categories is null
        select $"{item.Name} › {stage.Where}：要划分困难类别，但本地区没有列出类别";
}
