using Platform.Storage;

namespace Platform.Clients;

/// <summary>The client a request comes from, as its key showed.</summary>
/// <param name="Area">The units it serves.</param>
public sealed record CallingClient(
    Guid Id,
    Guid KeyId,
    string Name,
    int BodyId,
    Scope Area,
    IReadOnlyList<ClientScope> Scopes,
    int PerMinute
)
{
    /// <summary>As the audit trail names it.</summary>
    public AuditActor InTrail => new(null, Name, "客户端系统", BodyId);
}
