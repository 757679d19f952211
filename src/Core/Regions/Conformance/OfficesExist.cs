namespace Platform.Regions.Conformance;

public sealed class OfficesExist : IRegionRule
{
    public string Name => "指南所指的咨询和投诉地点已列出";

    public string Remedy => "在 Region.Offices 中列出该地点，代码与指南一致。";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from code in new[] { item.Guide.OfficeCode, item.Guide.ComplaintOfficeCode }
        where code is not null && candidate.Region.Offices.All(office => office.Code != code)
        select $"{item.Name}：没有代码为“{code}”的办公地点";
}
