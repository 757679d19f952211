using Platform.Storage;

namespace Platform.Clients;

/// <summary>
/// Another system that works here for workers, such as a city union's app (客户端系统). It serves the units below one
/// union and does nothing that is not in its scopes.
/// </summary>
public sealed class ClientSystem : IVersioned
{
    public const int LongestName = 30;
    public const int LongestContact = 60;

    public required Guid Id { get; init; }

    /// <summary>As it stands in the trail and on what it hands in.</summary>
    public required string Name { get; set; }

    /// <summary>The union whose units it serves.</summary>
    public required int BodyId { get; init; }

    /// <summary>Whom to call about it: an office, not a private number.</summary>
    public required string Contact { get; set; }

    public required IReadOnlyList<ClientScope> Scopes { get; set; }

    /// <summary>Requests a minute, all keys and all Hosts together.</summary>
    public required int PerMinute { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedByName { get; init; }

    /// <summary>Set when it was taken out of use: no key opens anything, nothing more is told. What it did stays.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public int Version { get; set; }
}
