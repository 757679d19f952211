using Platform.Regions;

namespace Platform.Rounds;

/// <summary>A sheet the reader's own union has still to hand up.</summary>
/// <param name="Week">Null for a sheet of the whole round.</param>
public sealed record OwedSheet(Round Round, ReportSheet Sheet, ReportingWeek? Week, DateOnly? DueOn);
