using Platform.Storage;

namespace Platform.Rounds;

/// <summary>
/// An archive that was live when the clean-up began, filed under the union that answers for it (谁建档谁负责). It is never
/// ticked off: where it stands is read from what happened to the archive since.
/// </summary>
public sealed class RoundLine : Scoped
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    /// <summary>When the archive was made; lists go by it.</summary>
    public required DateTimeOffset ArchiveCreatedAt { get; init; }
}
