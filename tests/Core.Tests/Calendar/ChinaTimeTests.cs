using Platform.Calendar;

namespace Platform.Core.Tests.Calendar;

public sealed class ChinaTimeTests
{
    [Theory]
    [InlineData("2023-03-07T15:59:59Z", "2023-03-07")]
    [InlineData("2023-03-07T16:00:00Z", "2023-03-08")]
    [InlineData("2023-03-08T00:30:00+09:00", "2023-03-07")]
    public void The_date_is_the_one_in_China(string instant, string expected)
    {
        var day = ChinaTime.DateOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, $"{day:yyyy-MM-dd}");
    }

    [Fact]
    public void A_day_begins_at_sixteen_hundred_universal_time_of_the_day_before()
    {
        var start = ChinaTime.StartOf(new DateOnly(2023, 3, 8));

        Assert.Equal(new DateTimeOffset(2023, 3, 7, 16, 0, 0, TimeSpan.Zero), start);
        Assert.Equal(new DateOnly(2023, 3, 8), ChinaTime.DateOf(start));
    }
}
