namespace Platform.Rounds;

/// <summary>A report with the round it belongs to.</summary>
public sealed record RoundReportSheet(Round Round, RoundReport Report);
