using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Forms;
using Platform.Regions;

namespace Platform.Host.Tests.Forms;

public sealed class FormRendererTests : BunitContext
{
    private readonly FormEntry _entry = SampleForm.Entry();

    public FormRendererTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void A_conditional_field_appears_when_its_condition_holds_and_keeps_its_answer_when_it_does_not()
    {
        var page = Render();
        Assert.Empty(page.FindAll("#field-illness"));

        page.Find("input[value=患病]").Change("患病");
        page.Find("#field-illness").Input("肾病");
        page.Find("input[value=良好]").Change("良好");
        Assert.Empty(page.FindAll("#field-illness"));

        page.Find("input[value=患病]").Change("患病");
        Assert.Equal("肾病", page.Find("#field-illness").GetAttribute("value"));
    }

    [Fact]
    public void Sums_follow_while_rows_are_typed()
    {
        var page = Render();
        Assert.Empty(page.FindAll(".rows-totals"));

        _entry.AddRow(SampleForm.Form.Sections[1]);
        page.Find($"#{new FieldPlace(SampleForm.MemberIncome.Key, SampleForm.Members, 0).Id}").Input("800");

        Assert.Equal("800 元", page.Find(".rows-totals dd").TextContent.Trim());
    }

    [Fact]
    public void A_form_appears_when_its_condition_holds()
    {
        var ofIll = SampleForm.Form with
        {
            Code = "of-ill",
            Name = "患病登记表",
            When = SampleForm.Health.Is("患病"),
            Sections = [new("患病情况", [new Text("hospital", "医院")])],
        };
        var page = Render<FormRenderer>(parameters =>
            parameters.Add(
                renderer => renderer.Entry,
                new FormEntry([SampleForm.Form, ofIll], new Answers(), SampleForm.Today)
            )
        );
        Assert.Empty(page.FindAll("#field-hospital"));

        page.Find("input[value=患病]").Change("患病");

        Assert.Single(page.FindAll("#field-hospital"));
    }

    [Fact]
    public void A_message_stands_at_the_field_once_it_was_left()
    {
        var page = Render();

        page.Find("#field-income").Input("两千");
        Assert.Empty(page.FindAll(".field-error"));
        page.Find("#field-income").Blur();

        Assert.Equal(
            "月收入要填数字（元），例如 2150.50，不要写文字",
            page.Find("#field-income-fault span:last-child").TextContent
        );
        Assert.Equal("true", page.Find("#field-income").GetAttribute("aria-invalid"));
        Assert.Contains(
            "field-income-fault",
            page.Find("#field-income").GetAttribute("aria-describedby"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_typed_stays_as_it_was_typed_however_wrong()
    {
        var page = Render();

        page.Find("#field-income").Input("两千");
        page.Find("#field-income").Blur();

        Assert.Equal("两千", page.Find("#field-income").GetAttribute("value"));
        Assert.Equal("两千", _entry.Answers["income"]);
    }

    [Fact]
    public void A_draft_opened_again_says_at_once_what_cannot_stand_and_nothing_about_what_is_empty()
    {
        var page = Render(SampleForm.Entry(new() { Values = new() { ["income"] = "两千" } }));

        Assert.Single(page.FindAll(".field-error"));
    }

    [Fact]
    public void Trying_to_hand_in_marks_everything_that_is_missing()
    {
        var page = Render();

        _entry.Try();

        page.WaitForAssertion(() =>
            Assert.Equal(
                ["请填写身份证号", "请填写月收入", "请选择健康状况"],
                page.FindAll(".field-error span:last-child").Select(message => message.TextContent)
            )
        );
    }

    [Fact]
    public void Rows_are_added_up_to_the_forms_limit()
    {
        var page = Render();

        page.Find(".entry-row-add").Click();
        page.WaitForElement("#field-members-0-member-name").Input("李小妹");
        page.Find(".entry-row-add").Click();

        Assert.Equal(2, page.FindAll(".entry-row").Count);
        Assert.Contains("家庭成员 1：李小妹", page.Find(".entry-row-fold").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".entry-row-add"));
    }

    [Fact]
    public void A_removed_row_can_be_brought_back_where_it_was()
    {
        var page = Render(Members("甲", "乙"));

        page.Find(".entry-row-remove").Click();
        Assert.Equal(["家庭成员 1：乙"], Titles(page));
        Assert.Contains("已移除“甲”", page.Find(".entry-row-removed").TextContent, StringComparison.Ordinal);

        page.Find(".entry-row-removed button").Click();
        Assert.Equal(["家庭成员 1：甲", "家庭成员 2：乙"], Titles(page));
        Assert.Empty(page.FindAll(".entry-row-removed"));
    }

    [Fact]
    public void The_message_of_a_row_moves_with_its_row()
    {
        var entry = SampleForm.Entry(
            new()
            {
                Rows = new()
                {
                    [SampleForm.Members] = [new() { ["member.name"] = "甲" }, new() { ["member.income"] = "没有" }],
                },
            }
        );
        var page = Render(entry);

        page.Find(".entry-row-remove").Click();

        Assert.Contains(
            "月收入要填数字",
            page.Find("#field-members-0-member-income-fault").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1998年7月1日", "1998-07-01")]
    [InlineData("1998.7.1", "1998-07-01")]
    [InlineData("19980701", "1998-07-01")]
    [InlineData("去年", "去年")]
    [InlineData("1998-02-30", "1998-02-30")]
    public void A_date_is_understood_as_people_write_it(string typed, string kept)
    {
        var page = Render();

        page.Find("#field-since").Input(typed);
        page.Find("#field-since").Blur();

        Assert.Equal(kept, _entry.Answers["since"]);
        Assert.Equal(kept, page.Find("#field-since").GetAttribute("value"));
    }

    [Fact]
    public void A_right_identity_number_shows_whose_it_is()
    {
        var page = Render();

        page.Find("#field-id-number").Input("11010519491231002x");
        page.Find("#field-id-number").Blur();

        Assert.Equal("11010519491231002X", _entry.Answers["id-number"]);
        Assert.Equal("女，1949年12月31日出生，76 岁", page.Find(".field-hint span:last-child").TextContent);
    }

    [Fact]
    public void Few_options_are_all_seen_and_many_go_into_a_list()
    {
        var page = Render();

        Assert.Equal(2, page.FindAll("input[name=field-health]").Count);
        Assert.Equal(
            ["请选择", "一", "二", "三", "四", "五"],
            page.FindAll("#field-trade option").Select(option => option.TextContent)
        );
    }

    [Fact]
    public void An_optional_choice_can_be_taken_back()
    {
        var page = Render();

        page.Find("input[name=field-single][value=yes]").Change("yes");
        page.Find(".entry-clear").Click();

        Assert.Null(_entry.Answers["single"]);
    }

    [Fact]
    public void Browsers_remember_nothing_of_what_is_typed()
    {
        var page = Render(Members("甲"));

        Assert.All(
            page.FindAll("input[type=text], input[type=tel], select, textarea"),
            control => Assert.Equal("off", control.GetAttribute("autocomplete"))
        );
    }

    private static FormEntry Members(params string[] names) =>
        SampleForm.Entry(
            new()
            {
                Rows = new()
                {
                    [SampleForm.Members] =
                    [
                        .. names.Select(name => new Dictionary<string, string> { ["member.name"] = name }),
                    ],
                },
            }
        );

    private static IEnumerable<string> Titles(IRenderedComponent<FormRenderer> page) =>
        page.FindAll(".entry-row").Select(row => row.GetAttribute("aria-label")!);

    private IRenderedComponent<FormRenderer> Render(FormEntry? entry = null) =>
        Render<FormRenderer>(parameters => parameters.Add(page => page.Entry, entry ?? _entry));
}
