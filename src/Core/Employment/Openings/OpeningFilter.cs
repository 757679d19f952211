using Platform.Storage;

namespace Platform.Employment;

/// <summary>Which openings a list shows.</summary>
public sealed record OpeningFilter
{
    public OpeningShelf Shelf { get; init; } = OpeningShelf.Open;

    /// <summary>Only what waits for the actor's own union.</summary>
    public bool Mine { get; init; }

    /// <summary>Words of the employer's or the post's name.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
