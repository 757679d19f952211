using Platform.Organizations;

namespace Platform.Archives;

/// <summary>What an archive is opened from.</summary>
/// <param name="Unit">The primary union of the holder's unit; the archive is filed under its ancestors.</param>
/// <param name="Holder">The worker; with a spouse in difficulty elsewhere, the head of the household.</param>
/// <param name="Members">Everybody else of the household who has an identity number.</param>
public sealed record OpenArchive(
    Body Unit,
    string RegionCode,
    Guid? CaseId,
    string HolderName,
    HouseholdPerson Holder,
    IReadOnlyList<HouseholdPerson> Members
);
