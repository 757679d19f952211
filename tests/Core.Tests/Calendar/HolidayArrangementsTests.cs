using Platform.Calendar;

namespace Platform.Core.Tests.Calendar;

public sealed class HolidayArrangementsTests
{
    private static readonly HolidayArrangements BuiltIn = HolidayArrangements.BuiltIn;

    [Fact]
    public void The_years_follow_each_other_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(2017, BuiltIn.Years.Count()), BuiltIn.Years);
        Assert.True(BuiltIn.Knows(2026));
        Assert.False(BuiltIn.Knows(2027));
    }

    [Fact]
    public void A_make_up_workday_is_a_weekend_day_and_every_year_has_its_festivals()
    {
        foreach (var year in BuiltIn.Years)
        {
            var days = Enumerable
                .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
                .Select(day => BuiltIn.On(new DateOnly(year, 1, 1).AddDays(day)))
                .ToList();

            Assert.All(
                days.Where(day => day.Kind == DayKind.MakeUpWorkday),
                day => Assert.True(day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day.Date}")
            );
            Assert.Superset(
                new HashSet<string> { "元旦", "春节", "清明", "劳动节", "端午", "国庆节" },
                days.Select(day => day.Festival).OfType<string>().ToHashSet()
            );
        }
    }

    [Fact]
    public void A_day_names_its_festival()
    {
        Assert.Equal(
            new CalendarDay(new DateOnly(2023, 5, 6), DayKind.MakeUpWorkday, "劳动节", IsKnown: true),
            BuiltIn.On(new DateOnly(2023, 5, 6))
        );
        Assert.Equal(DayKind.Holiday, BuiltIn.On(new DateOnly(2023, 5, 3)).Kind);
    }
}
