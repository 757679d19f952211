namespace Platform.Regions.Conformance;

/// <summary>A flow chart is drawn from its arrows, so they have to lead from a box to a later one.</summary>
public sealed class FlowsHoldTogether : IRegionRule
{
    public string Name => "服务流程的每一步都接得上";

    public string Why => "流程图按“接在哪一步之后”画线；接不上的方框悬在图外。";

    public string Remedy => "FlowStep.After 写前面已列出的步骤代码；只有开头的一步可以没有。";

    public string? Example => """new FlowStep("reply", "答复", Sources.Notice.At("三")) { After = ["accept"], … }""";

    public string MendedIn => "Services.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from service in candidate.Region.PublicServices
        from at in service.Flow.Index()
        from fault in Faults(service.Flow, at.Index)
        select $"{service.Name} › {at.Item.Name}：{fault}";

    private static IEnumerable<string> Faults(IReadOnlyList<FlowStep> flow, int at)
    {
        if (at > 0 && flow[at].After.Count == 0)
        {
            yield return "没有写明接在哪一步之后";
        }

        foreach (var code in flow[at].After.Where(code => flow.Take(at).All(earlier => earlier.Code != code)))
        {
            yield return $"前面没有代码为“{code}”的步骤";
        }
    }
}
