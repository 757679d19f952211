namespace Platform.Rounds;

/// <summary>A union directly below, as it stood in a report.</summary>
/// <param name="ReportedOn">Null where it had not reported.</param>
public sealed record ReportedBelow(string Name, RoundFigures Figures, DateOnly? ReportedOn);
