using Platform.Calendar;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>How limits are counted, as a clerk would say it.</summary>
internal static class ComplaintLimitWords
{
    public static string Counted(DayCount days, CountedDays counted) => $"自收到次日起 {days.InWords}{Rolled(counted)}";

    public static string Lengthened(ComplaintClocks clocks, CountedDays counted) =>
        clocks.Feedback.Counting == clocks.Extension.Counting
            ? $"{clocks.Feedback.Count} 日延长 {clocks.Extension.Count} 日，自收到次日起共 {(clocks.Feedback with { Count = clocks.Feedback.Count + clocks.Extension.Count }).InWords}{Rolled(counted)}"
            : $"{clocks.Feedback.InWords}满后延长 {clocks.Extension.InWords}{Rolled(counted)}";

    private static string Rolled(CountedDays counted) =>
        counted.LastDay == counted.Nominal
            ? ""
            : $"；{counted.Nominal.InWords}是休息日，顺延到{counted.LastDay.InWords}";
}
