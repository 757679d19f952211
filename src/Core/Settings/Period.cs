using System.Globalization;

namespace Platform.Settings;

/// <summary>From a day to a day, both inside.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    private const string Day = "yyyy-MM-dd";

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>As stored: <c>2026-03-01/2026-06-30</c>.</summary>
    public override string ToString() =>
        $"{From.ToString(Day, CultureInfo.InvariantCulture)}/{To.ToString(Day, CultureInfo.InvariantCulture)}";

    public static Period? Parse(string? text) =>
        text?.Split('/') is [var from, var to]
        && DateOnly.TryParseExact(from, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
            ? new(first, last)
            : null;
}
