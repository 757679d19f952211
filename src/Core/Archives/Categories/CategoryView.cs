namespace Platform.Archives;

/// <summary>An archive's category as its page shows it.</summary>
/// <param name="Assessment">As of today; null where the region's documents name no categories.</param>
/// <param name="Decisions">Newest first.</param>
/// <param name="MayDecide">The reader's union decides on categories, and the archive is live.</param>
public sealed record CategoryView(
    CategoryAssessment? Assessment,
    IReadOnlyList<CategoryDecision> Decisions,
    bool MayDecide
);
