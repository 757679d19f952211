namespace Platform.Clients;

/// <summary>A key of a client. Several may hold at once, so that a new one can be put in before the old one is revoked.</summary>
public sealed class ClientKey
{
    public required Guid Id { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The part of the key that may be seen; it finds the row.</summary>
    public required string Prefix { get; init; }

    /// <summary>Keyed hash of the whole key, which is kept nowhere.</summary>
    public required byte[] Hash { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedByName { get; init; }

    /// <summary>The last day it opens anything.</summary>
    public required DateOnly ExpiresOn { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public string? RevokedByName { get; set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public bool HoldsOn(DateOnly today) => RevokedAt is null && today <= ExpiresOn;
}
