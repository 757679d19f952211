using Platform.Regions;

namespace Platform.Rounds;

/// <summary>What a round is opened from: a plan of the documents, corrected where need be, or freely.</summary>
/// <param name="RegionCode">Whose rules it follows.</param>
/// <param name="PlanCode">The plan it starts from; null: opened freely.</param>
public sealed record NewRound(string RegionCode, string? PlanCode, RoundKind Kind, int Year)
{
    public string? Name { get; init; }

    /// <summary>The document that orders it; needed when it is opened freely.</summary>
    public string? Documents { get; init; }

    /// <summary>The last day of each level; a level without one has none.</summary>
    public IReadOnlyList<RoundDeadline> Deadlines { get; init; } = [];
}
