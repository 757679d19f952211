using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// A file of archives taken over from an earlier system or from paper. It is checked row by row, confirmed by a lead,
/// and written whole or not at all. How far it came stands here, so that any Host goes on with it.
/// </summary>
public sealed class ArchiveImport : IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The frozen service item whose forms the columns are.</summary>
    public required string EditionHash { get; init; }

    public required string ItemName { get; init; }

    /// <summary>The union that imports: rows are for units below it, and whoever sees it sees the import.</summary>
    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required Guid FileId { get; init; }

    public required string FileName { get; init; }

    public required string FileHash { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public ImportState State { get; init; }

    /// <summary>Workers the file names; 0 until it was read.</summary>
    public int Workers { get; init; }

    /// <summary>Rows of the other sheets.</summary>
    public int OtherRows { get; init; }

    public int Faults { get; init; }

    public int Notices { get; init; }

    /// <summary>Workers checked or written so far, as <see cref="State"/> says.</summary>
    public int Progress { get; init; }

    /// <summary>Why it stopped, or why a confirmed file went back; null otherwise.</summary>
    public string? Trouble { get; init; }

    /// <summary>The post that confirmed it, as whose act the archives are opened.</summary>
    public int? ConfirmedByPostId { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The attempt at work on it last; null before the first.</summary>
    public Guid? RunBy { get; init; }

    /// <summary>When another Host may take it: whoever works on it pushes this ahead.</summary>
    public DateTimeOffset? RunUntil { get; init; }

    /// <summary>How often the work on the present step was begun.</summary>
    public int Attempts { get; init; }

    public int Version { get; set; }
}
