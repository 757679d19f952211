namespace Platform.Clients;

/// <summary>How often a client asked in its latest minute. In the database, so that two Hosts do not double a limit.</summary>
public sealed class ClientUsage
{
    public required Guid ClientId { get; init; }

    /// <summary>Whole minutes since 1970, UTC.</summary>
    public long Minute { get; init; }

    public int Count { get; init; }
}
