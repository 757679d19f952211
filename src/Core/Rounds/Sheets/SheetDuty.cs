using Platform.Regions;

namespace Platform.Rounds;

/// <summary>A sheet a union hands up once in the round.</summary>
/// <param name="DueOn">Null where no day was set for the union.</param>
/// <param name="Filed">The last it handed up; null before.</param>
public sealed record SheetDuty(ReportSheet Sheet, DateOnly? DueOn, FiledRow? Filed, bool IsOverdue);
