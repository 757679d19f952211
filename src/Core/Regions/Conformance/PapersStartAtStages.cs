namespace Platform.Regions.Conformance;

public sealed class PapersStartAtStages : IRegionRule
{
    public string Name => "文书从流程中的某一步起打印";

    public string Why => "写错步骤代码，文书永远不到打印的时候。";

    public string Remedy => "Paper.FromStage 填本事项流程中步骤的代码；从一开始就能打印的不填。";

    public string? Example => """Paper.Printed<NoticePrint>("notice", "公示", …) with { FromStage = "notice" }""";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from paper in item.Papers
        where paper.FromStage is not null && item.Approval.All(stage => stage.Code != paper.FromStage)
        select $"{item.Name} › {paper.Name}：流程中没有“{paper.FromStage}”这一步";
}
