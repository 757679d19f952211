namespace Platform.Regions.Conformance;

public sealed class NoticeResultsHaveAPlace : IRegionRule
{
    public string Name => "公示结果填入的栏目在表格上，且是文字";

    public string Why => "公示结果要写进表格；没有这一栏，结果打印不出来。";

    public string Remedy => "PublicNotice.ResultInto 填本事项表格中某个 Text 的键，不在逐行填写的栏目里。";

    public string? Example => "ResultInto = OwnFacts.NoticeResult.Key,";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        let texts = item
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows is null)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .OfType<Text>()
            .Select(fact => fact.Key)
            .ToHashSet()
        from stage in item.Approval.Parts<PublicNotice>()
        where stage.Value.ResultInto is { } key && !texts.Contains(key)
        select $"{item.Name} › {stage.Where}：公示结果要填入“{stage.Value.ResultInto}”，但表格没有这一文字栏目";
}
