namespace Platform.Regions.Conformance;

public sealed class EveryCitedDocumentIsListed : IRegionRule
{
    public string Name => "引用的文件都列在来源中";

    public string Remedy => "把文件加进 Sources.cs 的 All。";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Region.Parts<Citation>()
            .Where(part => !candidate.Region.Sources.Contains(part.Value.Document))
            .Select(part => $"{part.Where}：引用了没有列出的文件{part.Value.Document.InWords}");
}
