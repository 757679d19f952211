namespace Platform.Regions.Conformance;

/// <summary>A case is pinned to the JSON of its item: what does not come back from it would be lost.</summary>
public sealed class SurvivesJson : IRegionRule
{
    public string Name => "写成 JSON 再读回来，一字不差";

    public string Why => "案件冻结办理时的规则，写成 JSON 存着；读不回来的规则就丢了。";

    public string Remedy => "说明只用契约里的类型；新类型要在契约的 JsonDerivedType 中登记。";

    public string MendedIn => "…Region.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var written = RegionJson.Write(candidate.Region);
        if (RegionJson.Write(RegionJson.Read<Region>(written)) != written)
            yield return "写成 JSON 再读回来，内容有变";
    }
}
