using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Where a plan no longer fits the region it plays: found before anything is written, and by <c>regions check</c>.</summary>
internal static class DemoPlanFaults
{
    private const string Draft = "draft";

    extension(DemoPlan plan)
    {
        /// <summary>In Chinese, each naming its place in <c>Demo.json</c>; the same fault of several cases once.</summary>
        /// <param name="region">Whose rules the plan plays.</param>
        public IReadOnlyList<string> Faults(Region region, DateOnly today) =>
            [.. plan.Cases.SelectMany(one => FaultsOf(plan, one, region, today)).Distinct()];
    }

    private static IEnumerable<string> FaultsOf(DemoPlan plan, DemoCase one, Region region, DateOnly today)
    {
        if (plan.Bodies.All(body => body.Key != one.Unit))
            return [$"cases“{one.Name}”：bodies 中没有“{one.Unit}”"];

        if (!plan.Households.ContainsKey(one.Household))
            return [$"cases“{one.Name}”：households 中没有“{one.Household}”"];

        var code = one.Item ?? plan.Item;
        if (region.ServiceItems.LastOrDefault(item => item.Code == code) is not { } item)
            return [$"cases“{one.Name}”：没有代码为“{code}”的事项"];

        return UnknownStage(one, item).Concat(one.Until == Draft ? [] : Unanswered(plan, one, item, today));
    }

    private static IEnumerable<string> UnknownStage(DemoCase one, ServiceItem item)
    {
        if (one.Until != Draft && item.Approval.All(stage => stage.Code != one.Until))
        {
            var stages = item.Approval.Select(stage => stage.Code).Append(Draft);
            yield return $"cases“{one.Name}”的 until：流程中没有“{one.Until}”这一步，可以写 {string.Join("、", stages)}";
        }
    }

    private static IEnumerable<string> Unanswered(DemoPlan plan, DemoCase one, ServiceItem item, DateOnly today)
    {
        var answers = DemoForms.OfApplication(item, DemoForms.Fill(plan, one));
        return item
            .FormsToFill.SelectMany(form => form.Faults(answers, today))
            .Select(fault => $"households“{one.Household}”：{fault.Message}（{fault.Path}）");
    }
}
