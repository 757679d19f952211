namespace Platform.Archives;

/// <summary>A list as one reader sees it: the counts are of the reader's own lines.</summary>
/// <param name="Unions">By county for those above one, by unit within one.</param>
/// <param name="ByUnit">What <paramref name="Unions"/> counts by.</param>
/// <param name="MayDecide">The reader's union decides on categories, and the list's day has come.</param>
/// <param name="IsProposed">The scheme is still a proposal: applying a line cites a document.</param>
public sealed record ImpactView(
    ImpactList List,
    IReadOnlyList<ImpactChange> Changes,
    IReadOnlyList<ImpactCount> Unions,
    bool ByUnit,
    int Lines,
    int Open,
    bool MayDecide,
    bool IsProposed
);
