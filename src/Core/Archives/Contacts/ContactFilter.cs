using Platform.Storage;

namespace Platform.Archives;

/// <summary>Which households on the register a list of contacts shows.</summary>
public sealed record ContactFilter
{
    /// <summary>Only those the actor is the contact person of.</summary>
    public bool Mine { get; init; }

    /// <summary>Only those a visit is owed to, where the documents give an interval.</summary>
    public bool Due { get; init; }

    /// <summary>The beginning of a name or a number.</summary>
    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
