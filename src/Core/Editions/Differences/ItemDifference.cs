using Platform.Regions;

namespace Platform.Editions;

/// <summary>
/// Lays two editions of one service item beside each other and tells every difference as a sentence, with the clause of
/// each side. A rule that only moved into another document is no difference.
/// </summary>
public static class ItemDifference
{
    /// <summary>In the order an item is read; empty where both say the same.</summary>
    public static IReadOnlyList<Difference> Between(ServiceItem before, ServiceItem after)
    {
        var (earlier, later) = (Parts(before), Parts(after));
        return
        [
            .. Enum.GetValues<DifferenceArea>()
                .SelectMany(area =>
                    Between([.. earlier.Where(part => part.Area == area)], [.. later.Where(part => part.Area == area)])
                        .Concat(Moved(area))
                ),
        ];

        IEnumerable<Difference> Moved(DifferenceArea area) =>
            area is DifferenceArea.Stage ? StageOrder.Between(before, after) : [];
    }

    private static IEnumerable<Difference> Between(IReadOnlyList<ItemPart> before, IReadOnlyList<ItemPart> after)
    {
        var (earlier, later) = (before.ToDictionary(part => part.Key), after.ToDictionary(part => part.Key));
        foreach (var part in after)
        {
            if (!earlier.TryGetValue(part.Key, out var was))
            {
                if (part.Within is null || earlier.ContainsKey(part.Within))
                {
                    yield return new(part.Area, DifferenceKind.Added, part.Subject, $"新增{part.Subject}{part.About}")
                    {
                        After = part.Source,
                    };
                }
            }
            else if (Became(was, part) is { } words)
            {
                yield return new(part.Area, DifferenceKind.Changed, part.Subject, $"{part.Subject}{words}")
                {
                    Before = was.Source,
                    After = part.Source,
                };
            }
        }

        foreach (var part in before.Where(part => !later.ContainsKey(part.Key)))
        {
            if (part.Within is null || later.ContainsKey(part.Within))
            {
                yield return new(part.Area, DifferenceKind.Removed, part.Subject, $"取消{part.Subject}{part.About}")
                {
                    Before = part.Source,
                };
            }
        }
    }

    private static string? Became(ItemPart was, ItemPart now)
    {
        var changes = was.Traits.Zip(now.Traits).SelectMany(pair => pair.First.Became(pair.Second)).ToList();
        var colon = was.Traits is [{ Label: "" }] ? "" : "：";
        return changes.Count > 0 ? $"{colon}{string.Join("；", changes)}"
            : was.Text != now.Text ? "：其他规定有调整"
            : null;
    }

    private static List<ItemPart> Parts(ServiceItem item) =>
        [
            .. OtherParts.OfGuide(item),
            .. OtherParts.OfPreconditions(item),
            .. FormParts.Of(item),
            .. MaterialParts.Of(item),
            .. StageParts.Of(item),
            .. OtherParts.OfPapers(item),
            .. OtherParts.OfTimeLimit(item),
            .. OtherParts.OfCertificate(item),
        ];
}
