namespace Platform.Regions.Conformance;

public sealed class MarksLookAtAskedQuestions : IRegionRule
{
    public string Name => "档案标记所看的是表格上的是否问题";

    public string Why => "标记由表格上的是否问题得出；没有人问，标记永远不亮。";

    public string Remedy => "ArchiveMark.FactKey 填某个 YesNo 的键，并在不重复的栏目中询问。";

    public string? Example => """new ArchiveMark("single-parent", "单亲", ArchiveFormFacts.SingleParent.Key, …)""";

    public string MendedIn => "Register.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var asked = candidate
            .Region.Parts<Section>()
            .Where(part => part.Value.Rows is null)
            .SelectMany(part => part.Value.Fields)
            .Select(field => field.Fact)
            .OfType<YesNo>()
            .Select(fact => fact.Key)
            .ToHashSet();
        return candidate
            .Region.Marks.Where(mark => !asked.Contains(mark.FactKey))
            .Select(mark => $"{mark.Name}：没有表格询问是否问题“{mark.FactKey}”");
    }
}
