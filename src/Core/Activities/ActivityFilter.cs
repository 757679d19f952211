using Platform.Storage;

namespace Platform.Activities;

/// <summary>Which activities a list shows.</summary>
public sealed record ActivityFilter
{
    /// <summary>Null: all.</summary>
    public ActivityStatus? Status { get; init; }

    /// <summary>Only what waits for the actor's own union.</summary>
    public bool Mine { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
