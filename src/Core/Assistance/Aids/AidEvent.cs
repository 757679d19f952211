namespace Platform.Assistance;

/// <summary>Something that happened to an application for aid. Never changed.</summary>
public sealed class AidEvent
{
    public required Guid Id { get; init; }

    public required Guid AidId { get; init; }

    /// <summary>What the application became, or stayed.</summary>
    public required AidStatus Status { get; init; }

    /// <summary>What was done, and why where somebody had to say.</summary>
    public required string Words { get; init; }

    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
