namespace Platform.Regions.Conformance;

public sealed class ChangesLeadSomewhere : IRegionRule
{
    public string Name => "期间变动各有可能的后续办理";

    public string Why => "报上来的变动要有下文，否则只是多填了一张表。";

    public string Remedy => "ChangeRule.Suggests：新增的只能是建档申请，在册档案的变动是退出、转移或更正。";

    public string? Example => "Suggests = [ChangeFollow.Exit],";

    public string MendedIn => "Register.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from change in candidate.Region.Changes
        where
            change.Suggests.Count == 0
            || change.Suggests.Any(follow => follow is ChangeFollow.Application != (change.Kind is ChangeKind.Added))
        select $"{change.Name}：后续办理与变动的种类不符";
}
