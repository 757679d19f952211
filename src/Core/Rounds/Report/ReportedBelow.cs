namespace Platform.Rounds;

/// <summary>A union directly below, as it stood in a report.</summary>
/// <param name="ReportedOn">Null where it had not reported.</param>
/// <param name="ReportsItself">False where no day was set for it: its archives go up with its county's.</param>
public sealed record ReportedBelow(string Name, RoundFigures Figures, DateOnly? ReportedOn, bool ReportsItself);
