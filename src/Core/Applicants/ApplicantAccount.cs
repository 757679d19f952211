using Platform.Storage;

namespace Platform.Applicants;

/// <summary>
/// A worker's own account on the portal; never an officer's. It is named by a mobile number that nobody has verified, since
/// the platform sends no messages. A number therefore proves nothing: several accounts may carry the same one, each with
/// a password of its own, and whoever registers somebody else's number finds and takes nothing.
/// </summary>
public sealed class ApplicantAccount : IVersioned
{
    public Guid Id { get; init; }

    /// <summary>As the person wrote it; empty once the account is closed.</summary>
    public required string Name { get; set; }

    /// <summary>Sealed; null once the account is closed.</summary>
    public string? SealedMobile { get; set; }

    /// <summary>Keyed hash of the number, not unique; null once the account is closed.</summary>
    public byte[]? MobileHash { get; set; }

    public string PasswordHash { get; set; } = "";

    /// <summary>Changes with the password and when the person signs out everywhere; a session of another stamp is over.</summary>
    public required string Stamp { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last time the password was set without the old one; shown to the owner.</summary>
    public DateTimeOffset? RecoveredAt { get; set; }

    /// <summary>注销: name, number and password are gone; handed-in cases stay with the union.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public int Version { get; set; }
}
