namespace Platform.Calendar;

/// <summary>One year of 国务院办公厅关于部分节假日安排的通知: only the days that differ from Monday-to-Friday.</summary>
/// <param name="Holidays">Days off, with their festival.</param>
/// <param name="MakeUpWorkdays">Saturdays and Sundays that are worked, with the festival they make up for.</param>
public sealed record YearArrangement(
    int Year,
    IReadOnlyDictionary<DateOnly, string> Holidays,
    IReadOnlyDictionary<DateOnly, string> MakeUpWorkdays
);
