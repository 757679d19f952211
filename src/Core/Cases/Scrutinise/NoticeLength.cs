namespace Platform.Cases;

/// <summary>The least number of working days, and what says so.</summary>
public sealed record NoticeLength(int WorkingDays, string Basis);
