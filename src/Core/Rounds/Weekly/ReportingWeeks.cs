using Platform.Calendar;
using Platform.Regions;

namespace Platform.Rounds;

/// <summary>When weekly reports are due.</summary>
public static class ReportingWeeks
{
    private const int DaysOfWeek = 7;

    /// <summary>
    /// The reports that stand for the days of the week from <paramref name="from"/> to <paramref name="to"/>, in order. What
    /// a holiday moves to one day is one report; what it moves to before the first day goes into the next.
    /// </summary>
    public static IReadOnlyList<ReportingWeek> Between(
        this WeeklyReport weekly,
        DateOnly from,
        DateOnly to,
        WorkingCalendar calendar
    )
    {
        var weeks = new List<ReportingWeek>();
        var next = from;
        foreach (var due in Days(weekly, from, to).GroupBy(day => DueOn(weekly, day, calendar)))
        {
            if (due.Key < from)
            {
                continue;
            }

            weeks.Add(new(due.Key, [.. due], next, due.Any(day => !calendar.On(day).IsKnown)));
            next = due.Key.AddDays(1);
        }

        return weeks;
    }

    private static DateOnly DueOn(WeeklyReport weekly, DateOnly day, WorkingCalendar calendar) =>
        weekly.OnHoliday is HolidayShift.Before ? calendar.OnOrBefore(day) : calendar.OnOrAfter(day);

    private static IEnumerable<DateOnly> Days(WeeklyReport weekly, DateOnly from, DateOnly to)
    {
        var day = from.AddDays((weekly.Day - from.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        for (; day <= to; day = day.AddDays(DaysOfWeek))
        {
            yield return day;
        }
    }
}
