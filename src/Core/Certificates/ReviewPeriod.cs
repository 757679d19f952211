namespace Platform.Certificates;

/// <summary>Until when a year's review may be made.</summary>
public static class ReviewPeriod
{
    /// <summary>The end of the city's window, or of the year where none is set (“年审或换证当年内完成”).</summary>
    public static DateOnly LastDayOf(int year, IReadOnlyDictionary<int, IssuingWindow> windows) =>
        windows.TryGetValue(year, out var window) ? window.Until : new DateOnly(year, 12, 31);

    /// <summary>The last year whose review can only be made late now.</summary>
    public static int LastClosedYear(DateOnly day, IReadOnlyDictionary<int, IssuingWindow> windows)
    {
        var year = day.Year;
        while (day <= LastDayOf(year, windows))
        {
            year--;
        }

        return year;
    }

    /// <summary>The window the day lies in, else the one of its year; null where none is set.</summary>
    public static IssuingWindow? Around(DateOnly day, IReadOnlyDictionary<int, IssuingWindow> windows) =>
        windows.Values.FirstOrDefault(window => window.Contains(day)) ?? windows.GetValueOrDefault(day.Year);
}
