using System.Globalization;
using Platform.Calendar;

namespace Platform.Host.Demo;

/// <summary>
/// The real time, some days ahead: to see what happens when a notice is over or a year has passed without waiting for it.
/// Only in Development; kept in a file beside the data, because a restart must not jump back.
/// </summary>
/// <param name="file">Where the days are kept; null keeps them nowhere.</param>
internal sealed class DemoClock(TimeProvider real, string? file = null) : TimeProvider
{
    private const int Furthest = 3660;

    private TimeSpan _ahead = TimeSpan.FromDays(Read(file));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Whole days ahead of the real day.</summary>
    public int DaysAhead => (int)_ahead.TotalDays;

    public DateOnly RealToday => ChinaTime.Today(real);

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + _ahead;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>From now on it is that day, at the hour it is. No further back than the real day: what was done stays behind us.</summary>
    public void GoTo(DateOnly day)
    {
        var days = Math.Clamp(day.DayNumber - RealToday.DayNumber, 0, Furthest);
        _ahead = TimeSpan.FromDays(days);
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, days.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>For making demo data, before anybody is served: any instant, kept nowhere.</summary>
    internal void Visit(DateTimeOffset instant) => _ahead = instant - real.GetUtcNow();

    /// <summary>Back from <see cref="Visit"/>.</summary>
    internal void ReturnFromVisit() => _ahead = TimeSpan.FromDays(Read(file));

    private static int Read(string? file) =>
        File.Exists(file) && int.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var days)
            ? Math.Clamp(days, 0, Furthest)
            : 0;
}
