namespace Platform.Rounds;

/// <summary>A week a union reports on.</summary>
/// <param name="Filed">The last it handed up for that week; null before.</param>
/// <param name="IsOverdue">Its day is over and nothing was handed up.</param>
public sealed record WeekDuty(ReportingWeek Week, FiledRow? Filed, bool IsOverdue);
