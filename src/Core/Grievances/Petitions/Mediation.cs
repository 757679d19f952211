namespace Platform.Grievances;

/// <summary>协调: one attempt to bring the parties together. What was wrong in it is put right by a further one.</summary>
public sealed class Mediation
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    public required DateOnly On { get; init; }

    public required string Place { get; init; }

    /// <summary>Who was there, by name and side.</summary>
    public required string Parties { get; init; }

    public required string Mediators { get; init; }

    public required MediationResult Result { get; init; }

    /// <summary>What was agreed, or why it was not.</summary>
    public required string Words { get; init; }

    public required string RecordedByName { get; init; }

    public required string RecordedByBody { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
