namespace Platform.Rounds;

/// <summary>A round in a list, with what the reader's own union owes it.</summary>
/// <param name="Report">The last the reader's union made; null before.</param>
public sealed record RoundRow(Round Round, RoundDuty Duty, RoundReport? Report, bool IsOverdue);
