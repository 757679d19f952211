using Platform.Storage;

namespace Platform.Archives;

/// <summary>What a list of archives is narrowed by; nothing set means the live ones of the actor's scope.</summary>
public sealed record ArchiveFilter
{
    /// <summary>The beginning of the holder's name or of the number; or a whole identity number of anybody in the household.</summary>
    public string? Text { get; init; }

    public ArchiveShelf Shelf { get; init; }

    /// <summary>A union or a department: the archives filed under it.</summary>
    public int? BodyId { get; init; }

    public string? CategoryCode { get; init; }

    /// <summary>A code of the region's marks.</summary>
    public string? Mark { get; init; }

    public string? Cause { get; init; }

    public int? OpenedInYear { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
