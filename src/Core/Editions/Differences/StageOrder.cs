using Platform.Regions;

namespace Platform.Editions;

/// <summary>Stages both editions have, in another order.</summary>
internal static class StageOrder
{
    public static IEnumerable<Difference> Between(ServiceItem before, ServiceItem after)
    {
        var common = before.Approval.Select(stage => stage.Code).Intersect(after.Approval.Select(one => one.Code));
        var earlier = common.ToList();
        var later = after.Approval.Where(stage => earlier.Contains(stage.Code)).ToList();
        var kept = LongestInOrder([.. later.Select(stage => earlier.IndexOf(stage.Code))]);
        foreach (var (stage, place) in later.Select((stage, place) => (stage, place)))
        {
            if (kept.Contains(place))
            {
                continue;
            }

            var behind = place == 0 ? "最前" : $"“{later[place - 1].Name}”之后";
            yield return new(
                DifferenceArea.Stage,
                DifferenceKind.Changed,
                $"环节“{stage.Name}”",
                $"环节“{stage.Name}”移到{behind}"
            )
            {
                Before = before.Approval.First(one => one.Code == stage.Code).Source,
                After = stage.Source,
            };
        }
    }

    /// <summary>Places of the longest run that still stands in its old order; the others were moved.</summary>
    private static HashSet<int> LongestInOrder(IReadOnlyList<int> order)
    {
        var best = new List<int>[order.Count];
        for (var end = 0; end < order.Count; end++)
        {
            var before = Enumerable
                .Range(0, end)
                .Where(place => order[place] < order[end])
                .Select(place => best[place])
                .MaxBy(run => run.Count);
            best[end] = [.. before ?? [], end];
        }

        return [.. best.MaxBy(run => run.Count) ?? []];
    }
}
