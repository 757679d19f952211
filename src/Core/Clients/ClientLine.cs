namespace Platform.Clients;

/// <summary>A client as the list shows it.</summary>
/// <param name="LastUsedAt">By any of its keys.</param>
public sealed record ClientLine(
    ClientSystem Client,
    string BodyName,
    int KeysHeld,
    DateOnly? FirstExpiry,
    DateTimeOffset? LastUsedAt
);
