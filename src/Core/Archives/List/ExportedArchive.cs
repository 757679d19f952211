using Platform.Households;

namespace Platform.Archives;

/// <summary>A line of a list of archives with the household as it stands today.</summary>
/// <param name="Household">In full; whoever shows it decides what is masked.</param>
/// <param name="Answers">In full, as the household's forms hold them.</param>
public sealed record ExportedArchive(ArchiveRow Row, Household Household, Platform.Regions.Answers Answers);
