namespace Platform.Editions;

/// <summary>One thing said of a part of an item, e.g. 份数: 原件 2 份. Empty where nothing is said.</summary>
internal sealed record Trait(string Label, IReadOnlyList<string> Values)
{
    /// <summary>Several things side by side, of which some may come and go.</summary>
    public bool IsList { get; init; }

    public static Trait Of(string label, string? value) => new(label, string.IsNullOrEmpty(value) ? [] : [value]);

    public static Trait List(string label, IEnumerable<string> values) => new(label, [.. values]) { IsList = true };

    /// <summary>What became of it in the later edition; empty where it is the same.</summary>
    public IEnumerable<string> Became(Trait later) =>
        Values.SequenceEqual(later.Values) ? []
        : IsList ? Parts(later)
        : (Values, later.Values) switch
        {
            ([var was], [var now]) => [$"{Label}由“{was}”改为“{now}”"],
            ([], [var now]) => [$"新规定了{Label}：“{now}”"],
            _ => [$"不再规定{Label}，原为“{Values[0]}”"],
        };

    private IEnumerable<string> Parts(Trait later)
    {
        var (added, gone) = (later.Values.Except(Values).ToList(), Values.Except(later.Values).ToList());
        if (added.Count > 0)
        {
            yield return $"{Label}新增{Quoted(added)}";
        }

        if (gone.Count > 0)
        {
            yield return $"{Label}不再有{Quoted(gone)}";
        }

        if (added.Count + gone.Count == 0)
        {
            yield return $"{Label}的次序有调整";
        }
    }

    private static string Quoted(IEnumerable<string> values) => string.Join("、", values.Select(value => $"“{value}”"));
}
