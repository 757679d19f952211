using Platform.Organizations;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>A household that goes to another unit, with what its archive says.</summary>
/// <param name="To">The primary union that receives it.</param>
/// <param name="RegionCode">Whose rules it is kept by from then on.</param>
/// <param name="EditionHash">Of the frozen <paramref name="Item"/>.</param>
/// <param name="Item">The service item whose forms the answers were given on.</param>
/// <param name="Answers">As they stand: a transfer corrects nothing.</param>
public sealed record TransferArchive(
    Body To,
    string RegionCode,
    string EditionHash,
    ServiceItem Item,
    Answers Answers,
    string Reason
);
