namespace Platform.Calendar;

/// <summary>A span of working days. The first day is not counted (民法典第二百零一条).</summary>
/// <param name="From">The day of posting or receipt; never counted.</param>
/// <param name="Days">The working days counted, in order.</param>
/// <param name="LastDay">The day the span ends on.</param>
/// <param name="IsProvisional">
/// 暂定: the span touches days whose arrangement is not published. Monday to Friday were counted there, and the span
/// is to be counted again when the arrangement is known.
/// </param>
public sealed record Term(DateOnly From, IReadOnlyList<CalendarDay> Days, DateOnly LastDay, bool IsProvisional)
{
    public int WorkingDays => Days.Count;

    /// <summary>The day on which the next step may be taken: the one after the last, itself working or not.</summary>
    public DateOnly NextStepFrom => LastDay.AddDays(1);
}
