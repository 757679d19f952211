using Platform.Regions;

namespace Platform.Visits;

/// <summary>One visit to a household, as recorded. What was wrong in it is put right by a later one that replaces it.</summary>
public sealed record Visit
{
    public required Guid Id { get; init; }

    /// <summary>The case or the archive.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The stage of the case in whose course it was made; null for a visit to an archive.</summary>
    public string? StageCode { get; init; }

    public required VisitKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Where the household lives; empty for a call.</summary>
    public required string Place { get; init; }

    public VisitPosition? Position { get; init; }

    public required IReadOnlyList<Investigator> Investigators { get; init; }

    public required string PersonMet { get; init; }

    /// <summary>For a call.</summary>
    public string? CalledNumber { get; init; }

    /// <summary>For a call.</summary>
    public int? CallMinutes { get; init; }

    /// <summary>What was seen, or what was said.</summary>
    public required string Findings { get; init; }

    public required VisitConclusion Conclusion { get; init; }

    public required IReadOnlyList<VisitPhoto> Photos { get; init; }

    public required string RecordedByName { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The visit this one replaces.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>A later one replaces it: it is shown as history and satisfies nothing.</summary>
    public bool IsReplaced { get; init; }
}
