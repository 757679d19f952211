using System.Globalization;

namespace Platform.Host.Verbs.Calendar;

/// <summary>A day and a number of working days, as both calendar verbs take them.</summary>
internal readonly record struct CalendarArguments(DateOnly Day, int WorkingDays)
{
    private const int Longest = 366;

    public static CalendarArguments Read(IReadOnlyList<string> arguments) =>
        arguments is [var day, var count]
            ? new CalendarArguments(ReadDay(day), ReadCount(count))
            : throw new UsageException("需要两个参数：日期和工作日数。");

    private static DateOnly ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and <= 2100
            ? day
            : throw new UsageException($"“{text}”不是可用的日期，应写作 2023-04-27（2000 年至 2100 年）。");

    private static int ReadCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count is >= 1 and <= Longest
            ? count
            : throw new UsageException($"“{text}”不是可用的工作日数，应为 1 至 {Longest} 的整数。");
}
