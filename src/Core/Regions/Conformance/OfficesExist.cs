namespace Platform.Regions.Conformance;

public sealed class OfficesExist : IRegionRule
{
    public string Name => "指南所指的咨询和投诉地点已列出";

    public string Why => "职工按指南去问、去投诉，地点没有列出就无处可去。";

    public string Remedy => "在 Region.Offices 中列出该地点，代码与指南一致。";

    public string? Example =>
        """public static IReadOnlyList<Office> Offices { get; } = [new(Centre, "…帮扶中心") { Source = … }];""";

    public string MendedIn => "Guide.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from named in Named(candidate.Region)
        where candidate.Region.Offices.All(office => office.Code != named.Value)
        select $"{named.Where}：没有代码为“{named.Value}”的办公地点";

    private static IEnumerable<Part<string>> Named(Region region) =>
        region
            .ServiceItems.SelectMany(item =>
                new[] { item.Guide.OfficeCode, item.Guide.ComplaintOfficeCode }
                    .OfType<string>()
                    .Select(code => new Part<string>(code, item.Name))
            )
            .Concat(region.PublicServices.Select(service => new Part<string>(service.Card.OfficeCode, service.Name)))
            .Concat(region.Complaints is { } complaints ? [new(complaints.OfficeCode, "投诉")] : []);
}
