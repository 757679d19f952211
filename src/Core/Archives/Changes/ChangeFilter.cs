using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Which reported changes a list shows.</summary>
public sealed record ChangeFilter
{
    /// <summary>Waiting, or settled.</summary>
    public bool IsSettled { get; init; }

    public ChangeKind? Kind { get; init; }

    /// <summary>Only what waits for the actor's own body.</summary>
    public bool Mine { get; init; }

    /// <summary>The beginning of a name, of an archive's number, or words of a unit's name.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
