using Platform.Calendar;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>
/// Where a number of days ends. The first day is excluded (民法典第二百零一条); calendar days that end on a day off run on to
/// the next working day (第二百零三条); working days end on one by themselves.
/// </summary>
/// <param name="Nominal">Before it runs on.</param>
internal sealed record CountedDays(DateOnly Nominal, DateOnly LastDay, bool IsProvisional)
{
    public static CountedDays From(DateOnly day, DayCount days, WorkingCalendar calendar)
    {
        if (days.Counting is DayCounting.WorkingDays)
        {
            var term = calendar.Add(day, days.Count);
            return new(term.LastDay, term.LastDay, term.IsProvisional);
        }

        var nominal = day.AddDays(days.Count);
        var last = calendar.OnOrAfter(nominal);
        return new(nominal, last, RunsThroughUnknown(nominal, last, calendar));
    }

    /// <summary>The earlier of the two; provisional where either could still decide which that is.</summary>
    /// <param name="outer">Null where there is none.</param>
    public CountedDays AtMost(CountedDays? outer) =>
        outer is null || LastDay <= outer.LastDay
            ? this
            : outer with
            {
                IsProvisional = IsProvisional || outer.IsProvisional,
            };

    private static bool RunsThroughUnknown(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!calendar.On(day).IsKnown)
            {
                return true;
            }
        }

        return false;
    }
}
