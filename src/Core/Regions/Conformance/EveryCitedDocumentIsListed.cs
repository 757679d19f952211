namespace Platform.Regions.Conformance;

public sealed class EveryCitedDocumentIsListed : IRegionRule
{
    public string Name => "引用的文件都列在来源中";

    public string Why => "职工点开依据，要看得到是哪一份文件；没有列出的文件谁也找不到。";

    public string Remedy => "把文件加进 Sources.cs 的 All。";

    public string? Example => "public static IReadOnlyList<SourceDocument> All { get; } = [Notice, Measures];";

    public string MendedIn => "Sources.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Region.Parts<Citation>()
            .Where(part => !candidate.Region.Sources.Contains(part.Value.Document))
            .Select(part => $"{part.Where}：引用了没有列出的文件{part.Value.Document.InWords}");
}
