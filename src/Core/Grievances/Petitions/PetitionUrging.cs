namespace Platform.Grievances;

/// <summary>督办: one body presses another that has the petition, and hears how it stands.</summary>
public sealed class PetitionUrging
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    public required int ByBodyId { get; init; }

    public required string ByBodyName { get; init; }

    public required string ByName { get; init; }

    /// <summary>Null where an authority outside the unions is pressed: its answer is written down by whoever pressed.</summary>
    public int? ToBodyId { get; init; }

    public required string ToName { get; init; }

    public required string Words { get; init; }

    public DateOnly? AnswerBy { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Answer { get; internal set; }

    public DateTimeOffset? AnsweredAt { get; internal set; }

    public string? AnsweredByName { get; internal set; }
}
