using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// What an archive said from a day on. The database refuses to change one; the last that began on or before a day is
/// what the archive looked like on it. Filed under the unit of its own time: a union that handed the household over still
/// reads what it knew, and nothing later.
/// </summary>
public sealed class ArchiveVersion : Scoped
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Sequence { get; init; }

    public required DateOnly From { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required VersionReason Reason { get; init; }

    /// <summary>Why, in the words of whoever did it; null where the reason says it all.</summary>
    public string? Remark { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Hash of the frozen service item whose forms the answers were given on.</summary>
    public required string EditionHash { get; init; }

    /// <summary>See <see cref="Households.AnswersVault"/>; sealed for this row.</summary>
    public required string SealedAnswers { get; init; }

    /// <summary>The case that led to it; null for corrections and transfers.</summary>
    public Guid? CaseId { get; init; }

    public required string ByName { get; init; }

    public required string BodyName { get; init; }
}
