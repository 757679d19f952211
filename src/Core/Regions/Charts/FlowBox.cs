namespace Platform.Regions;

/// <summary>One box of a flow chart.</summary>
/// <param name="Code">Unique in the chart.</param>
/// <param name="Heading">The document's words for the step.</param>
public sealed record FlowBox(string Code, string Heading)
{
    public FlowBoxKind Kind { get; init; }

    /// <summary>The number of the step in its chain; null where steps are not numbered.</summary>
    public int? Place { get; init; }

    /// <summary>Who acts; null where the chart does not say.</summary>
    public string? By { get; init; }

    /// <summary>The condition the step is for, in words; null where everybody comes by.</summary>
    public string? OnlyIf { get; init; }

    /// <summary>The small text under the heading, a line each.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Stands beside the step its only arrow comes from, not on the way.</summary>
    public bool IsBeside => Kind is FlowBoxKind.Aside or FlowBoxKind.Exit;
}
