namespace Platform.Regions.Conformance;

public sealed class WaysAreSeveral : IRegionRule
{
    public string Name => "“任选其一”至少有两种做法，且不再嵌套";

    public string Why => "“任选其一”只有一种，等于没有选择，页面会多问一句。";

    public string Remedy => "只有一种做法的直接写那一步；OneOf 里不放 OneOf。";

    public string? Example =>
        """new OneOf("scrutiny", "职代会或公示", PrimaryUnion, [new WorkersCongress(…), new PublicNotice(…)])""";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from part in candidate.Region.Parts<OneOf>()
        where part.Value.Ways.Count < 2 || part.Value.Ways.Any(way => way is OneOf)
        select $"{part.Where}：做法不足两种或有嵌套";
}
