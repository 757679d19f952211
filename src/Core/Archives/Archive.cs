using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// 档案: one household's place in the register of workers in hardship. It is opened by the decision of a case and is
/// never deleted; an archive that is closed keeps its history and frees its people for a new one (返困). What it said on
/// any day stands in its versions.
/// </summary>
public sealed class Archive : Scoped, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>档案编号: area, year of opening, count. The documents give no rule; a transfer does not change it.</summary>
    public required string Number { get; init; }

    /// <summary>Whose rules the household is kept by.</summary>
    public required string RegionCode { get; set; }

    /// <summary>The county's division code, which benchmarks go by; the region's for units directly under its city.</summary>
    public required string AreaCode { get; set; }

    /// <summary>The worker the archive is kept under.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>The holder's identity number; see <see cref="ArchiveRegister.HolderIdNumber"/>.</summary>
    public string HolderIdSealed { get; private set; } = "";

    public byte[] HolderIdHash { get; private set; } = [];

    /// <summary>As of opening or the last transfer: the unit may be renamed or merged later.</summary>
    public required string UnitName { get; set; }

    /// <summary>家庭人口.</summary>
    public int HouseholdSize { get; private set; }

    /// <summary>主要致困原因, in the words of the region's form; empty where it does not ask.</summary>
    public string HardshipCause { get; private set; } = "";

    /// <summary>Codes of the region's <see cref="ArchiveMark"/>s the household answered yes to.</summary>
    public IReadOnlyList<string> Marks { get; private set; } = [];

    /// <summary>The category decided last; null while nobody decided, or where the documents name none.</summary>
    public string? CategoryCode { get; set; }

    /// <summary>Its name on the day it was decided.</summary>
    public string? CategoryName { get; set; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The day the household was last found to belong on the register: opened, or kept after a check.</summary>
    public required DateOnly LastVerifiedOn { get; set; }

    /// <summary>The case whose decision opened it; null for archives taken over from elsewhere.</summary>
    public Guid? OpenedByCaseId { get; init; }

    /// <summary>The file it was taken over with; null for archives opened one by one.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>The closed archive the holder had before (返困); null for a household that was never registered.</summary>
    public Guid? PreviousArchiveId { get; init; }

    public ArchiveStatus Status { get; private set; }

    public ExitKind? ExitKind { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? ClosedBecause { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public int Version { get; set; }

    /// <summary>What binds the sealed number to this row.</summary>
    internal static string SealContext(Guid id) => $"archive.holder-id-number/{id}";

    /// <summary>Takes over what lists and filters ask of the household.</summary>
    internal void Describe(Household household, IReadOnlyList<ArchiveMark> marks, Func<string, string?> answerTo)
    {
        HolderName = household.Holder.Name;
        HouseholdSize = household.Size;
        HardshipCause = household.Cause;
        Marks = [.. marks.Where(mark => answerTo(mark.FactKey) == YesNo.Yes).Select(mark => mark.Code)];
    }

    internal void IdentifyHolder(string sealedNumber, byte[] hash) =>
        (HolderIdSealed, HolderIdHash) = (sealedNumber, hash);

    internal void MoveTo(Body unit, string regionCode, string areaCode)
    {
        Place(unit.Lineage);
        (UnitName, RegionCode, AreaCode) = (unit.Name, regionCode, areaCode);
    }

    internal void Close(ExitKind kind, string reason, DateOnly on)
    {
        Status = kind is Regions.ExitKind.Sealed ? ArchiveStatus.Sealed : ArchiveStatus.Closed;
        (ExitKind, ClosedBecause, ClosedOn) = (kind, reason, on);
    }
}
