namespace Platform.Regions.Conformance;

public sealed class ChainStartsWithApplication : IRegionRule
{
    public string Name => "流程从申请开始，申请只有一次，且人人都要经过";

    public string Why => "没有人申请就没有案件；带条件的第一步会让有的人无从开始。";

    public string Remedy => "Approval.cs 的第一步是 Application，不带条件，之后不再出现。";

    public string? Example => """new Application("application", "申请", Applicant) { Source = … },""";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var item in candidate.Region.ServiceItems)
        {
            if (item.Approval is not [Application { When: Always }, ..])
                yield return $"{item.Name}：第一步不是无条件的申请";

            if (item.Approval.Parts<Application>().Count() > 1)
                yield return $"{item.Name}：申请出现了不止一次";
        }
    }
}
