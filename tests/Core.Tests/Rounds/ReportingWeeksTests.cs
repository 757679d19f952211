using System.Globalization;
using Platform.Calendar;
using Platform.Regions;
using Platform.Rounds;

namespace Platform.Core.Tests.Rounds;

public sealed class ReportingWeeksTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);

    [Theory]
    [InlineData("2023-02-03", "2023-02-03", "2023-02-03")]
    [InlineData("2023-01-27", "2023-01-20", "2023-01-28")]
    [InlineData("2023-06-23", "2023-06-21", "2023-06-25")]
    [InlineData("2023-09-29", "2023-09-28", "2023-10-07")]
    [InlineData("2023-10-06", "2023-09-28", "2023-10-07")]
    public void A_friday_that_is_a_holiday_is_due_the_working_day_before_or_after(
        string friday,
        string before,
        string after
    )
    {
        Assert.Equal(Day(before), DueOn(HolidayShift.Before, Day(friday)));
        Assert.Equal(Day(after), DueOn(HolidayShift.After, Day(friday)));
    }

    [Fact]
    public void Fridays_moved_to_one_day_are_one_report_and_nothing_is_counted_twice()
    {
        var weeks = Between("2023-09-18", "2023-10-20", HolidayShift.Before);

        Assert.Equal(
            [Day("2023-09-22"), Day("2023-09-28"), Day("2023-10-13"), Day("2023-10-20")],
            weeks.Select(week => week.DueOn)
        );
        Assert.Equal([Day("2023-09-29"), Day("2023-10-06")], weeks[1].For);
        Assert.True(weeks[1].IsMoved);
        Assert.Equal(
            [Day("2023-09-18"), Day("2023-09-23"), Day("2023-09-29"), Day("2023-10-14")],
            weeks.Select(week => week.From)
        );
    }

    [Fact]
    public void A_friday_moved_before_the_first_day_goes_into_the_next_week() =>
        Assert.Equal(
            (Day("2023-02-03"), Day("2023-01-23")),
            Between("2023-01-23", "2023-02-04", HolidayShift.Before).Select(week => (week.DueOn, week.From)).Single()
        );

    [Fact]
    public void In_a_year_without_a_published_arrangement_weeks_are_provisional()
    {
        var week = Between("2031-03-03", "2031-03-07", HolidayShift.Before).Single();

        Assert.True(week.IsProvisional);
        Assert.False(Between("2023-03-06", "2023-03-10", HolidayShift.Before).Single().IsProvisional);
    }

    private static DateOnly DueOn(HolidayShift shift, DateOnly friday) =>
        (SurveyPlan.Weekly with { OnHoliday = shift })
            .Between(new(2023, 1, 1), new(2023, 12, 31), Calendar)
            .Single(week => week.For.Contains(friday))
            .DueOn;

    private static IReadOnlyList<ReportingWeek> Between(string from, string to, HolidayShift shift) =>
        (SurveyPlan.Weekly with { OnHoliday = shift }).Between(Day(from), Day(to), Calendar);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
