namespace Platform.Inspections;

/// <summary>One step with one drawn archive: who found, sent back, answered or looked again, and in which words.</summary>
public sealed class SpotCheckEntry
{
    public required Guid Id { get; init; }

    public required Guid LineId { get; init; }

    /// <summary>Where the step led.</summary>
    public required SpotCheckStatus Status { get; init; }

    public required string Words { get; init; }

    public DateOnly? MendBy { get; init; }

    public required Guid AccountId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
