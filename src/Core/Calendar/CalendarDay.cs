namespace Platform.Calendar;

/// <summary>A day as the working calendar sees it.</summary>
/// <param name="Festival">The festival the arrangement files the day under, such as 国庆节; null for ordinary days.</param>
/// <param name="IsKnown">False where no arrangement has been published: <paramref name="Kind"/> is then only the weekday's guess.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string? Festival, bool IsKnown)
{
    public bool IsWorked => Kind is DayKind.Workday or DayKind.MakeUpWorkday;
}
