using System.Globalization;

namespace Platform.Regions;

/// <summary>A day of the calendar, written yyyy-MM-dd.</summary>
public sealed record Day(string Key, string Label) : Fact(Key, Label)
{
    /// <summary>False for days that cannot lie ahead, such as a birth.</summary>
    public bool MayLieAhead { get; init; }

    public override string? Fault(string answer, DateOnly today)
    {
        if (!TryRead(answer, out var day))
        {
            return $"{Label}要填日期，例如 {today:yyyy-MM-dd}";
        }

        return !MayLieAhead && day > today ? $"{Label}不能晚于今天" : null;
    }

    public static bool TryRead(string? answer, out DateOnly day) =>
        DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
