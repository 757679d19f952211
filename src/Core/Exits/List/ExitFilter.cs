using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Which exits a list shows.</summary>
public sealed record ExitFilter(ExitTab Tab)
{
    public ExitKind? Kind { get; init; }

    public ExitOrigin? Origin { get; init; }

    /// <summary>Only what lies in the actor's own inbox.</summary>
    public bool Mine { get; init; }

    /// <summary>The beginning of a name or of an archive's number.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
