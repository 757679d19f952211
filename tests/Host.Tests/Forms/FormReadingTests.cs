using Bunit;
using Platform.Host.Forms;
using Platform.Regions;

namespace Platform.Host.Tests.Forms;

public sealed class FormReadingTests : BunitContext
{
    private readonly Answers _answers = new()
    {
        Values = new()
        {
            ["id-number"] = "11010519491231002X",
            ["income"] = "2150.5",
            ["health"] = "患病",
            ["illness"] = "肾病",
            ["single"] = YesNo.No,
        },
    };

    [Fact]
    public void Personal_answers_are_masked_until_somebody_asks_which_goes_on_record_first()
    {
        var asked = new List<string>();
        var page = Render<FormReading>(parameters =>
            parameters
                .Add(reading => reading.Form, SampleForm.Form)
                .Add(reading => reading.Answers, _answers)
                .Add(reading => reading.Today, SampleForm.Today)
                .Add(
                    reading => reading.Reveal,
                    path =>
                    {
                        asked.Add(path);
                        return Task.CompletedTask;
                    }
                )
        );
        Assert.Contains("110105********002X", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("肾病", page.Markup, StringComparison.Ordinal);

        page.Find("button[aria-label=显示疾病名称]").Click();

        Assert.Contains("肾病", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["illness"], asked);
    }

    [Fact]
    public void Answers_are_shown_as_people_write_them()
    {
        var page = Render<FormReading>(parameters =>
            parameters
                .Add(reading => reading.Form, SampleForm.Form)
                .Add(reading => reading.Answers, _answers)
                .Add(reading => reading.Today, SampleForm.Today)
        );

        Assert.Contains("2,150.5 元/月", page.Markup, StringComparison.Ordinal);
        Assert.Contains("否", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_stand_below_the_rows()
    {
        var answers = new Answers
        {
            Rows =
            {
                [SampleForm.Members] =
                [
                    new() { [SampleForm.MemberIncome.Key] = "1,200" },
                    new() { [SampleForm.MemberIncome.Key] = "300.5" },
                    new() { [SampleForm.MemberIncome.Key] = "不清楚" },
                ],
            },
        };

        var page = Render<FormReading>(parameters =>
            parameters
                .Add(reading => reading.Form, SampleForm.Form)
                .Add(reading => reading.Answers, answers)
                .Add(reading => reading.Today, SampleForm.Today)
        );

        Assert.Equal("月收入合计", page.Find(".rows-totals dt").TextContent);
        Assert.Equal("1,500.50 元", page.Find(".rows-totals dd").TextContent.Trim());
    }
}
