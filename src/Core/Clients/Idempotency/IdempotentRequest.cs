namespace Platform.Clients;

/// <summary>
/// A request a client may send again when it did not hear the answer, with the answer it got. Without an answer it is
/// being worked on.
/// </summary>
public sealed class IdempotentRequest
{
    public const int LongestKey = 100;

    public required Guid Id { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>Chosen by the client; unique with it.</summary>
    public required string Key { get; init; }

    /// <summary>Keyed hash of what was asked: the same key with something else is refused.</summary>
    public required byte[] RequestHash { get; init; }

    public required DateTimeOffset ClaimedAt { get; init; }

    /// <summary>From then on the key is free again.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public int? Status { get; init; }

    /// <summary>Sealed: an answer may tell an applicant's query code.</summary>
    public string? SealedBody { get; init; }

    public string? Location { get; init; }
}
