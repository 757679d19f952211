namespace Platform.Regions;

/// <summary>A sheet handed up every week of a round.</summary>
/// <param name="Day">The day of the week it is due, by the close of work.</param>
/// <param name="SheetCode">The <see cref="ReportSheet"/> of the same plan.</param>
public sealed record WeeklyReport(Party By, Party To, DayOfWeek Day, string SheetCode, Citation Source)
{
    /// <summary>When that day is not worked.</summary>
    public HolidayShift OnHoliday { get; init; } = HolidayShift.Before;
}
