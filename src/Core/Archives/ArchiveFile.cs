using Platform.Households;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>An archive as it was on one day, for one reader.</summary>
public sealed record ArchiveFile
{
    public required Archive Archive { get; init; }

    /// <summary>Those the reader may see, oldest first.</summary>
    public required IReadOnlyList<ArchiveVersion> Versions { get; init; }

    /// <summary>What the archive said on <see cref="AsOf"/>.</summary>
    public required ArchiveVersion Version { get; init; }

    public required Answers Answers { get; init; }

    public required Household Household { get; init; }

    /// <summary>The edition whose forms the answers were given on.</summary>
    public required ServiceItem Item { get; init; }

    /// <summary>The unit of <see cref="Version"/>'s time.</summary>
    public required Body Unit { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The day looked at; <see cref="Today"/> unless the reader asked for another.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The household went to a unit the reader does not see: read as it was when it left, and nothing can be done.</summary>
    public required bool IsElsewhere { get; init; }

    /// <summary>Acts are upon what is, not upon what was.</summary>
    public bool IsPresent => AsOf == Today && !IsElsewhere;

    public bool IsLive => Archive.Status is ArchiveStatus.Live && !IsElsewhere;
}
