using Bunit;
using Platform.Calendar;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Tests.Shell.Parts;

/// <summary>Read on Friday 2023-05-05; the Saturday after it is worked.</summary>
public sealed class DeadlineTests : ShellContext
{
    [Theory]
    [InlineData("2023-05-10", "还剩 4 个工作日（至 5月10日 周三）", "tone-neutral")]
    [InlineData("2023-05-06", "还剩 1 个工作日（至 5月6日 周六）", "tone-warning")]
    [InlineData("2023-05-05", "今天到期（5月5日 周五）", "tone-warning")]
    [InlineData("2023-04-27", "已超期 3 个工作日（4月27日 周四到期）", "tone-seal")]
    [InlineData("2024-01-02", "还剩 167 个工作日（至 2024年1月2日 周二）", "tone-neutral")]
    public void It_says_how_many_working_days_are_left(string lastDay, string text, string tone)
    {
        var deadline = Render<Deadline>(part => part.Add(it => it.LastDay, Day(lastDay)));

        Assert.Contains(text, deadline.Markup, StringComparison.Ordinal);
        Assert.Contains(tone, deadline.Find(".deadline").ClassList);
        Assert.Empty(deadline.FindAll("em"));
    }

    [Fact]
    public void Hovering_shows_the_days_that_count()
    {
        var deadline = Render<Deadline>(part => part.Add(it => it.LastDay, Day("2023-05-08")));

        Assert.Equal("计入的工作日：5月6日 周六、5月8日 周一", deadline.Find(".deadline").GetAttribute("title"));
    }

    [Fact]
    public void A_year_without_an_arrangement_is_provisional()
    {
        var deadline = Render<Deadline>(part => part.Add(it => it.LastDay, Day("2027-03-01")));

        Assert.Equal("暂定", deadline.Find("em").TextContent);
    }

    [Fact]
    public void A_known_term_shows_all_its_days()
    {
        var term = new WorkingCalendar(HolidayArrangements.BuiltIn).Add(Day("2023-04-27"), 3);

        var deadline = Render<Deadline>(part => part.Add(it => it.LastDay, term.LastDay).Add(it => it.Term, term));

        Assert.Equal(
            "计入的工作日：4月28日 周五、5月4日 周四、5月5日 周五",
            deadline.Find(".deadline").GetAttribute("title")
        );
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
