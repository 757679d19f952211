namespace Platform.Rounds;

/// <summary>How far a union directly below is.</summary>
/// <param name="DueOn">Null where no day was set for it.</param>
/// <param name="Report">The last it made; null before.</param>
/// <param name="IsOverdue">Its day is over and it has not reported.</param>
public sealed record UnionProgress(
    int BodyId,
    string Name,
    bool HasBelow,
    RoundFigures Figures,
    DateOnly? DueOn,
    RoundReport? Report,
    bool IsOverdue
);
