namespace Platform.Archives;

/// <summary>
/// A person of the household, by nothing but the keyed hash of the identity number. One person is in one live archive
/// of the whole deployment, which the unique index on <see cref="LiveIdHash"/> keeps on both databases.
/// </summary>
public sealed class ArchivePerson
{
    public long Id { get; private set; }

    public required Guid ArchiveId { get; init; }

    public required bool IsHolder { get; init; }

    public required byte[] IdHash { get; init; }

    /// <summary><see cref="IdHash"/> while the archive is live, null afterwards: nulls are not unique.</summary>
    public byte[]? LiveIdHash { get; internal set; }
}
