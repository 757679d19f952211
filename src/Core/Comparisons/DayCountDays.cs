using Platform.Calendar;
using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>Which day a number of days out of a document ends on.</summary>
public static class DayCountDays
{
    extension(WorkingCalendar calendar)
    {
        /// <summary>The last day; the first one is excluded, and calendar days that end on a day off run on.</summary>
        public DateOnly After(DateOnly from, DayCount days) =>
            days.Counting is DayCounting.WorkingDays
                ? calendar.Add(from, days.Count).LastDay
                : calendar.OnOrAfter(from.AddDays(days.Count));
    }
}
