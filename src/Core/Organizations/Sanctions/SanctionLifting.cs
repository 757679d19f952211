namespace Platform.Organizations;

/// <summary>That a sanction ended before its day, and why.</summary>
public sealed class SanctionLifting
{
    public required Guid Id { get; init; }

    public required Guid SanctionId { get; init; }

    /// <summary>From this day on it no longer holds.</summary>
    public required DateOnly On { get; init; }

    public required string Reason { get; init; }

    public required string ByBody { get; init; }

    public required Guid ById { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }
}
