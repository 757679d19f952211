namespace Platform.Testing;

/// <summary>A clock that stands still until a test moves it; it starts on Monday 2026-03-02, 09:00 in China.</summary>
public sealed class FakeClock : TimeProvider
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public override TimeZoneInfo LocalTimeZone => China;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void Advance(TimeSpan by) => Now += by;

    /// <summary>Moves to nine o'clock in the morning of that day in China.</summary>
    public void GoTo(DateOnly day) => Now = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(8));
}
