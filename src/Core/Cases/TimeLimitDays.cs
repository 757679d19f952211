using Platform.Calendar;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>Which day a case is to be settled by.</summary>
public static class TimeLimitDays
{
    extension(WorkingCalendar calendar)
    {
        public DateOnly DueOn(TimeLimit limit, DateOnly submitted) =>
            limit.DueOn(submitted, (from, count) => calendar.Add(from, count).LastDay);
    }
}
