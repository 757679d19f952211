using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// 档案: one household's place in the register of workers in hardship. It is opened by the decision of a case and is
/// never deleted; an archive that is closed keeps its history and frees its people for a new one (返困).
/// </summary>
public sealed class Archive : Scoped, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string RegionCode { get; init; }

    /// <summary>The worker the archive is kept under.</summary>
    public required string HolderName { get; init; }

    /// <summary>The holder's identity number; see <see cref="ArchiveRegister.HolderIdNumber"/>.</summary>
    public required string HolderIdSealed { get; init; }

    public required byte[] HolderIdHash { get; init; }

    /// <summary>As of opening: the unit may be renamed or merged later.</summary>
    public required string UnitName { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The case whose decision opened it; null for archives taken over from elsewhere.</summary>
    public Guid? OpenedByCaseId { get; init; }

    public ArchiveStatus Status { get; internal set; }

    public DateOnly? ClosedOn { get; internal set; }

    public string? ClosedBecause { get; internal set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public int Version { get; set; }

    /// <summary>What binds the sealed number to this row.</summary>
    internal static string SealContext(Guid id) => $"archive.holder-id-number/{id}";
}
