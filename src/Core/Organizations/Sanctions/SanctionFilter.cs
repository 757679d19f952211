using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Which sanctions a list shows.</summary>
public sealed record SanctionFilter
{
    public int? UnitId { get; init; }

    /// <summary>Leaves out those that are over or lifted.</summary>
    public bool HoldingOnly { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
