namespace Platform.Editions;

/// <summary>
/// A service item's description frozen as canonical JSON. Cases point at it by its hash, so an upgraded plugin changes
/// no form, checklist or chain under an open case.
/// </summary>
public sealed class Edition
{
    /// <summary>SHA-256 of <see cref="Json"/>.</summary>
    public required string Hash { get; init; }

    public required string RegionCode { get; init; }

    public required string ItemCode { get; init; }

    public required string Json { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }
}
