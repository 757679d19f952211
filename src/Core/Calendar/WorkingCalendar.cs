namespace Platform.Calendar;

/// <summary>Counts working days (工作日) under the State Council's arrangements, worked Saturdays and Sundays included.</summary>
public sealed class WorkingCalendar(HolidayArrangements arrangements)
{
    public bool Knows(int year) => arrangements.Knows(year);

    public CalendarDay On(DateOnly day) => arrangements.On(day);

    /// <summary>Null where the day's arrangement is not published.</summary>
    public bool? IsWorkingDay(DateOnly day) => On(day) is { IsKnown: true } known ? known.IsWorked : null;

    /// <summary>The term of <paramref name="workingDays"/> working days that begins the day after <paramref name="from"/>.</summary>
    public Term Add(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var counted = new List<CalendarDay>(workingDays);
        var isProvisional = false;
        var day = from;
        while (counted.Count < workingDays)
        {
            day = day.AddDays(1);
            isProvisional |= Count(day, counted);
        }
        return new Term(from, counted, day, isProvisional);
    }

    /// <summary>The working days after <paramref name="from"/> up to and including <paramref name="to"/>; none if it lies before.</summary>
    public Term Between(DateOnly from, DateOnly to)
    {
        var counted = new List<CalendarDay>();
        var isProvisional = false;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            isProvisional |= Count(day, counted);
        return new Term(from, counted, to, isProvisional);
    }

    /// <summary>
    /// The latest working day to post on so that the step after the term can be taken on the <paramref name="deadline"/>:
    /// the term has to end the day before.
    /// </summary>
    public PostingDay Back(DateOnly deadline, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = deadline;
        var isProvisional = false;
        // One more than the term: nothing is posted while the office is closed.
        for (var left = workingDays + 1; left > 0; left -= On(day).IsWorked ? 1 : 0)
        {
            day = day.AddDays(-1);
            isProvisional |= !On(day).IsKnown;
        }
        return new PostingDay(day, isProvisional);
    }

    /// <summary>The first working day after <paramref name="day"/>.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => Add(day, 1).LastDay;

    /// <summary>The day itself if it is worked, or the next that is: where a term in calendar days ends (民法典第二百零三条).</summary>
    public DateOnly OnOrAfter(DateOnly day) => NextWorkingDay(day.AddDays(-1));

    /// <summary>The day itself if it is worked, or the last before it that is: when a weekly report falls on a holiday.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!On(day).IsWorked)
            day = day.AddDays(-1);
        return day;
    }

    private bool Count(DateOnly day, List<CalendarDay> counted)
    {
        var onThatDay = On(day);
        if (onThatDay.IsWorked)
            counted.Add(onThatDay);
        return !onThatDay.IsKnown;
    }
}
