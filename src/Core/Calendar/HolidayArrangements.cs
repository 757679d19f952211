using System.Collections.Frozen;
using System.Text.Json;

namespace Platform.Calendar;

/// <summary>The years for which the State Council's arrangement is known, and what it says of a day.</summary>
public sealed class HolidayArrangements
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly FrozenDictionary<int, YearArrangement> _years;

    public HolidayArrangements(IEnumerable<YearArrangement> years)
    {
        _years = years.ToFrozenDictionary(year => year.Year);
    }

    /// <summary>What ships with the platform: workdays.cn.json beside this file.</summary>
    public static HolidayArrangements BuiltIn { get; } = ReadBuiltIn();

    public IEnumerable<int> Years => _years.Keys.Order();

    public bool Knows(int year) => _years.ContainsKey(year);

    public CalendarDay On(DateOnly day)
    {
        var isKnown = IsKnown(day);
        if (_years.TryGetValue(day.Year, out var year))
        {
            if (year.MakeUpWorkdays.TryGetValue(day, out var madeUpFor))
                return new CalendarDay(day, DayKind.MakeUpWorkday, madeUpFor, isKnown);
            if (year.Holidays.TryGetValue(day, out var festival))
                return new CalendarDay(day, DayKind.Holiday, festival, isKnown);
        }

        var kind = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Workday;
        return new CalendarDay(day, kind, Festival: null, isKnown);
    }

    /// <summary>
    /// New Year's arrangement reaches back into December (2018-12-29 was a worked Saturday under the notice for 2019),
    /// so the last days of a year are known only with the next year's notice.
    /// </summary>
    private bool IsKnown(DateOnly day) =>
        Knows(day.Year) && (day is not { Month: 12, Day: >= 28 } || Knows(day.Year + 1));

    private static HolidayArrangements ReadBuiltIn()
    {
        using var file = typeof(HolidayArrangements).Assembly.GetManifestResourceStream(
            typeof(HolidayArrangements),
            "workdays.cn.json"
        )!;
        var years = JsonSerializer.Deserialize<Dictionary<int, YearInFile>>(file, Json)!;
        return new HolidayArrangements(
            years.Select(year => new YearArrangement(
                year.Key,
                year.Value.Holidays.ToFrozenDictionary(day => day.Date, day => day.Name),
                year.Value.Workdays.ToFrozenDictionary(day => day.Date, day => day.Name)
            ))
        );
    }

    private sealed record YearInFile(DayInFile[] Holidays, DayInFile[] Workdays);

    private sealed record DayInFile(DateOnly Date, string Name);
}
