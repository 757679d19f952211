using Platform.Organizations;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>What an archive is opened from.</summary>
/// <param name="Unit">The primary union of the holder's unit; the archive is filed under its ancestors.</param>
/// <param name="EditionHash">Of the frozen <paramref name="Item"/>.</param>
/// <param name="Item">The service item whose forms the answers were given on.</param>
/// <param name="Answers">Already found faultless. The holder is the applicant: with both spouses in difficulty, the one the region's rule names.</param>
public sealed record OpenArchive(Body Unit, string RegionCode, string EditionHash, ServiceItem Item, Answers Answers)
{
    public Guid? CaseId { get; init; }

    /// <summary>Null for today; an earlier day only for archives taken over.</summary>
    public DateOnly? OpenedOn { get; init; }

    public VersionReason Reason { get; init; } = VersionReason.Opened;

    /// <summary>The import it was taken over with; null for others.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>Stands in the history beside the reason.</summary>
    public string? Remark { get; init; }
}
