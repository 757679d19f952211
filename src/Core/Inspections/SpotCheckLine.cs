using Platform.Storage;

namespace Platform.Inspections;

/// <summary>One archive of a spot check, filed under the union that made it (原建档单位).</summary>
public sealed class SpotCheckLine : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid CheckId { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required int Rank { get; init; }

    public required string Score { get; init; }

    public SpotCheckStatus Status { get; internal set; }

    /// <summary>The last day to mend what was found; null while nothing is to be mended.</summary>
    public DateOnly? MendBy { get; internal set; }

    public int Version { get; set; }
}
