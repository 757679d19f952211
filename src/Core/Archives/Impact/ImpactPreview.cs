namespace Platform.Archives;

/// <summary>What a value or a confirmation would come to; nothing is saved.</summary>
/// <param name="Seen">Archives looked at so far.</param>
/// <param name="Total">Archives there are to look at.</param>
/// <param name="Changes">How many would go from which category into which.</param>
/// <param name="Unions">How many of each county; of the units directly under the city together.</param>
/// <param name="First">The first archives, by number.</param>
/// <param name="Note">Why nothing is worked out; null where it is.</param>
public sealed record ImpactPreview(
    int Seen,
    int Total,
    IReadOnlyList<ImpactChange> Changes,
    IReadOnlyList<ImpactCount> Unions,
    IReadOnlyList<ImpactExample> First,
    string? Note = null
)
{
    public int Found => Changes.Sum(change => change.Count);

    internal static ImpactPreview Nothing(string why) => new(0, 0, [], [], [], why);
}
