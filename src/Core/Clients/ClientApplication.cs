namespace Platform.Clients;

/// <summary>
/// That a client opened an application for a worker. It holds what the worker would hold otherwise, the secret that opens
/// the case, so that only this client gets at it. Knows the case by its id only.
/// </summary>
public sealed class ClientApplication
{
    public required Guid CaseId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The request it was opened by; unique, so that a repeated one opens nothing.</summary>
    public required Guid RequestId { get; init; }

    public required string SealedSecret { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
