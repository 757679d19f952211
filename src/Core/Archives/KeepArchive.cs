using Platform.Regions;

namespace Platform.Archives;

/// <summary>What a live archive says from today on.</summary>
/// <param name="EditionHash">Of the frozen <paramref name="Item"/>.</param>
/// <param name="Item">The service item whose forms the answers were given on.</param>
/// <param name="Answers">Already found faultless.</param>
public sealed record KeepArchive(VersionReason Reason, string EditionHash, ServiceItem Item, Answers Answers)
{
    public Guid? CaseId { get; init; }

    public string? Remark { get; init; }
}
