namespace Platform.Regions.Conformance;

public sealed class CategorisingHasAScheme : IRegionRule
{
    public string Name => "认定时划分困难类别的地区写明了类别，且那时档案已经建立";

    public string Why => "要经办人划分类别，却没有类别可选，或还没有档案可记，案件会停在那里。";

    public string Remedy =>
        "文件划分类别的，填写 Region.Categories；不划分的，去掉 Determination.Categorises；划分类别的一步要 OpensArchive，或在建档以后。";

    public string? Example =>
        """new Determination("determination", "审批", CountyUnion) { OpensArchive = true, Categorises = true, … }""";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        Unlisted(candidate.Region).Concat(Homeless(candidate.Region));

    private static IEnumerable<string> Unlisted(Region region) =>
        from item in region.ServiceItems
        from stage in item.Approval.Parts<Determination>()
        where stage.Value.Categorises && region.Categories is null
        select $"{item.Name} › {stage.Where}：要划分困难类别，但本地区没有列出类别";

    /// <summary>A category is an archive's: it has to be open by then.</summary>
    private static IEnumerable<string> Homeless(Region region) =>
        from item in region.ServiceItems
        from stage in item.Approval.OfType<Determination>()
        where stage is { Categorises: true, OpensArchive: false }
        where !item.Approval.TakeWhile(before => before != stage).Any(OpensArchive)
        select $"{item.Name} › {stage.Name}：要划分困难类别，但到这一步还没有建立档案";

    private static bool OpensArchive(Stage stage) => stage is Acceptance or Determination { OpensArchive: true };
}
