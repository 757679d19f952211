using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Which complaints a list shows.</summary>
public sealed record ComplaintFilter
{
    /// <summary>Open ones, most urgent first; or closed ones, latest first.</summary>
    public bool IsClosed { get; init; }

    public ComplaintClass? Class { get; init; }

    /// <summary>Past the limit to act on.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Only what the actor handles.</summary>
    public bool Mine { get; init; }

    /// <summary>The beginning of a number.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
