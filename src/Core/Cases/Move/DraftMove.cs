using Platform.Editions;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>What becomes of a draft that was begun under an edition no longer in force.</summary>
/// <param name="After">The edition in force today, under which it is handed in.</param>
public sealed record DraftMove(ServiceItem After, IReadOnlyList<Difference> Differences, MovedAnswers Answers);
