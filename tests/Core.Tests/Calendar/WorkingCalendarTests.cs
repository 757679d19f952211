using Platform.Calendar;

namespace Platform.Core.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);

    [Theory]
    [InlineData("2023-04-27", 7, "2023-05-10", "04-28 05-04 05-05 05-06 05-08 05-09 05-10")]
    [InlineData("2023-09-27", 5, "2023-10-10", "09-28 10-07 10-08 10-09 10-10")]
    [InlineData("2023-02-24", 7, "2023-03-07", "02-27 02-28 03-01 03-02 03-03 03-06 03-07")]
    [InlineData("2023-02-27", 7, "2023-03-08", "02-28 03-01 03-02 03-03 03-06 03-07 03-08")]
    public void A_term_skips_holidays_and_counts_worked_weekends(string from, int days, string last, string counted)
    {
        var term = Calendar.Add(Day(from), days);

        Assert.Equal(Day(last), term.LastDay);
        Assert.Equal(counted.Split(' '), term.Days.Select(day => $"{day.Date:MM-dd}"));
        Assert.False(term.IsProvisional);
    }

    [Fact]
    public void A_step_may_be_taken_the_day_after_the_last_even_if_nobody_works()
    {
        Assert.Equal(Day("2023-03-11"), Calendar.Add(Day("2023-03-09"), 1).NextStepFrom);
    }

    [Theory]
    [InlineData("2023-03-08", 7, "2023-02-24")]
    [InlineData("2023-05-11", 7, "2023-04-27")]
    [InlineData("2023-10-11", 5, "2023-09-27")]
    public void The_latest_posting_day_is_a_working_day_counted_back_from_the_deadline(
        string deadline,
        int days,
        string posting
    )
    {
        Assert.Equal(new PostingDay(Day(posting), IsProvisional: false), Calendar.Back(Day(deadline), days));
    }

    [Theory]
    [InlineData("2023-05-06", true)] // Saturday, worked
    [InlineData("2023-10-08", true)] // Sunday, worked
    [InlineData("2023-05-03", false)] // Wednesday, off
    [InlineData("2023-03-04", false)] // Saturday
    [InlineData("2023-03-06", true)]
    [InlineData("2027-03-01", null)] // Monday of a year nobody has arranged yet
    [InlineData("2027-03-06", null)]
    public void A_day_is_worked_or_not_or_unknown(string day, bool? expected)
    {
        Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));
    }

    [Fact]
    public void A_term_that_reaches_into_an_unpublished_year_is_provisional()
    {
        var term = Calendar.Add(Day("2026-12-25"), 7);

        Assert.True(term.IsProvisional);
        Assert.Equal(Day("2027-01-05"), term.LastDay);
        Assert.True(Calendar.Back(Day("2027-03-08"), 7).IsProvisional);
        Assert.True(Calendar.Between(Day("2027-03-01"), Day("2027-03-02")).IsProvisional);
    }

    [Fact]
    public void The_last_days_of_December_wait_for_the_next_notice()
    {
        Assert.True(Calendar.IsWorkingDay(Day("2018-12-29")));
        Assert.Null(Calendar.IsWorkingDay(Day("2026-12-29")));
        Assert.True(Calendar.IsWorkingDay(Day("2026-12-25")));
    }

    [Fact]
    public void Days_left_are_those_after_today_up_to_the_last_day()
    {
        Assert.Equal(3, Calendar.Between(Day("2023-05-06"), Day("2023-05-10")).WorkingDays);
        Assert.Equal(0, Calendar.Between(Day("2023-05-10"), Day("2023-05-10")).WorkingDays);
        Assert.Equal(0, Calendar.Between(Day("2023-05-11"), Day("2023-05-10")).WorkingDays);
    }

    [Theory]
    [InlineData("2023-06-23", "2023-06-21", "2023-06-25")] // 端午: the Friday is off, the Sunday is worked
    [InlineData("2023-03-08", "2023-03-08", "2023-03-08")]
    public void A_day_off_can_be_moved_either_way(string day, string before, string after)
    {
        Assert.Equal(Day(before), Calendar.OnOrBefore(Day(day)));
        Assert.Equal(Day(after), Calendar.OnOrAfter(Day(day)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
