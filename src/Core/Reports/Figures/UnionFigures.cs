using Platform.Cases;

namespace Platform.Reports;

/// <summary>A union's cases in numbers.</summary>
/// <param name="ByStatus">Drafts left out.</param>
/// <param name="ByStage">Those in progress, in the order of their numbers.</param>
/// <param name="ByMonth">Handed in and completed, the last six months, oldest first.</param>
public sealed record UnionFigures(
    IReadOnlyDictionary<CaseStatus, int> ByStatus,
    IReadOnlyList<StageFigure> ByStage,
    IReadOnlyList<MonthFigure> ByMonth
);
