namespace Platform.Regions;

/// <summary>What the union offers after a mediation that failed.</summary>
/// <param name="Condition">For whom, in the document's words, e.g. 符合条件职工; null where for everybody.</param>
public sealed record PetitionRemedy(PetitionRemedyKind Kind, string? Condition, Citation Source);
