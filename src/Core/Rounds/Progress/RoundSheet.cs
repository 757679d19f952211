using Platform.Organizations;

namespace Platform.Rounds;

/// <summary>A round as one union's people see it.</summary>
/// <param name="Union">Whose part is looked at: the reader's own union, or one below it.</param>
/// <param name="Path">The unions from the reader's own down to it, itself not.</param>
/// <param name="Stages">Of a survey: where its applications stand; empty otherwise.</param>
/// <param name="Changes">Of a survey: changes reported since it began (新增、离职、离世), by kind; none where there were none.</param>
/// <param name="Below">The unions directly below, those with most left to do first; none for a primary union.</param>
/// <param name="Reports">What the union reported, the last first.</param>
/// <param name="EndedAt">When the union that opened it reported, and the round with it; null while it runs.</param>
/// <param name="MayReport">The reader's own union, with somebody to report to.</param>
public sealed record RoundSheet(
    Round Round,
    Body Union,
    IReadOnlyList<BodyLine> Path,
    RoundDuty Duty,
    RoundFigures Figures,
    IReadOnlyList<StageCount> Stages,
    IReadOnlyList<ReportedChanges> Changes,
    IReadOnlyList<UnionProgress> Below,
    IReadOnlyList<RoundReport> Reports,
    DateTimeOffset? EndedAt,
    DateOnly Today,
    bool MayReport
)
{
    public bool IsOverdue => Reports.Count == 0 && Duty.DueOn < Today;
}
