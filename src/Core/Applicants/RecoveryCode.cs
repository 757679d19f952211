namespace Platform.Applicants;

/// <summary>恢复码: given by an officer who has seen the person's identity card; sets a password once, for a while.</summary>
public sealed class RecoveryCode
{
    /// <summary>Time enough to go home and type it in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required byte[] CodeHash { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The officer.</summary>
    public required Guid IssuedById { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
