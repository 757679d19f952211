using Platform.Calendar;

namespace Platform.Regions.Tests.Contract;

/// <summary>办结期限, the day after it was handed in being the first.</summary>
public sealed class TimeLimitTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);
    private static readonly Citation Clause = new SourceDocument("示字〔2026〕1号", "示例通知", "示例总工会", null).At(
        "五"
    );

    // The holidays of October 2025 lie between; calendar days that end in them run on to the 9th (民法典第二百零三条).
    [Theory]
    [InlineData(20, DayCounting.WorkingDays, "2025-09-22", "2025-10-24")]
    [InlineData(15, DayCounting.CalendarDays, "2025-09-22", "2025-10-09")]
    [InlineData(3, DayCounting.CalendarDays, "2025-09-22", "2025-09-25")]
    public void Days_are_counted_as_the_document_names_them(int count, DayCounting kind, string handedIn, string due)
    {
        var limit = new WithinDays("限期办结", new(count, kind), Clause);

        Assert.Equal(
            DateOnly.Parse(due, null),
            limit.DueOn(DateOnly.Parse(handedIn, null), (from, days) => Calendar.Add(from, days).LastDay)
        );
        Assert.Equal(limit, RegionJson.Read<TimeLimit>(RegionJson.Write<TimeLimit>(limit)));
    }
}
