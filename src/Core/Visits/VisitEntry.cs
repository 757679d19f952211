using Platform.Regions;

namespace Platform.Visits;

/// <summary>
/// A visit as it is kept: never changed. Where the household lives, whom they met, what they saw, the number called and
/// the position are personal and sealed together. Whoever may see the subject may see it; it has no scope of its own.
/// </summary>
internal sealed class VisitEntry
{
    public Guid Id { get; init; }

    public required Guid SubjectId { get; init; }

    public string? StageCode { get; init; }

    public required VisitKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required VisitConclusion Conclusion { get; init; }

    public required IReadOnlyList<Investigator> Investigators { get; init; }

    public required IReadOnlyList<VisitPhoto> Photos { get; init; }

    public required string SealedDetails { get; init; }

    public Guid? CorrectsId { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What binds the sealed details to this row.</summary>
    internal static string SealContext(Guid id) => $"visit.details/{id}";
}
