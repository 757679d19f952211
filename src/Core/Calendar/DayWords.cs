using System.Globalization;

namespace Platform.Calendar;

/// <summary>Days as people read them.</summary>
public static class DayWords
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    extension(DateOnly day)
    {
        /// <summary>2023年5月10日</summary>
        public string InWords => $"{day.Year}年{day.Month}月{day.Day}日";

        /// <summary>周三</summary>
        public string Weekday => Chinese.DateTimeFormat.GetAbbreviatedDayName(day.DayOfWeek);

        /// <summary>5月10日 周三, with the year where it is not that of <paramref name="today"/>.</summary>
        public string InWordsSeenFrom(DateOnly today) =>
            day.Year == today.Year ? $"{day.Month}月{day.Day}日 {day.Weekday}" : $"{day.InWords} {day.Weekday}";
    }
}
