using Platform.Calendar;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>How limits are counted, as a clerk would say it.</summary>
internal static class ComplaintLimitWords
{
    public static string Counted(DayCount days, CountedDays counted) => $"自收到次日起 {days.InWords}{Rolled(counted)}";

    public static string Lengthened(DayCount first, DayCount more, CountedDays counted) =>
        first.Counting == more.Counting
            ? $"{first.Count} 日延长 {more.Count} 日，自收到次日起共 {(first with { Count = first.Count + more.Count }).InWords}{Rolled(counted)}"
            : $"{first.InWords}满后延长 {more.InWords}{Rolled(counted)}";

    private static string Rolled(CountedDays counted) =>
        counted.LastDay == counted.Nominal
            ? ""
            : $"；{counted.Nominal.InWords}是休息日，顺延到{counted.LastDay.InWords}";
}
