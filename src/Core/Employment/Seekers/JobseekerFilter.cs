using Platform.Storage;

namespace Platform.Employment;

/// <summary>Which people a list shows.</summary>
public sealed record JobseekerFilter
{
    /// <summary>Null: all.</summary>
    public JobseekerStatus? Status { get; init; } = JobseekerStatus.Seeking;

    /// <summary>The beginning of a name, or words of a unit's name.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
