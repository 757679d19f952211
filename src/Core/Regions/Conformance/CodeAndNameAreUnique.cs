namespace Platform.Regions.Conformance;

/// <summary>Catches the copied folder whose code or name was not changed.</summary>
public sealed class CodeAndNameAreUnique : IRegionRule
{
    public string Name => "行政区划代码和名称不与其他地区重复";

    public string Why => "案件按代码找自己的规则；两个插件答应同一个代码，就不知道按哪一个办。";

    public string Remedy => "复制插件后要改 Region.Code 和 Region.Name；两个插件不能管同一个地区。";

    public string? Example => """Code = "123456",""";

    public string MendedIn => "…Region.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        if (candidate.Others.Any(other => other.Code == candidate.Region.Code))
            yield return $"行政区划代码 {candidate.Region.Code} 已由另一个插件使用";

        if (candidate.Others.Any(other => other.Name == candidate.Region.Name))
            yield return $"名称“{candidate.Region.Name}”已由另一个插件使用";
    }
}
