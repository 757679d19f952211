namespace Platform.Grievances;

/// <summary>One step in the course of a petition: who did what, when, in which words. The database refuses to change one.</summary>
public sealed class PetitionEntry
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    public required PetitionEntryKind Kind { get; init; }

    public required string Words { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required DateTimeOffset At { get; init; }
}
