using Bunit;
using Platform.Host.Shell.Parts;
using Platform.Storage;

namespace Platform.Host.Tests.Shell.Parts;

/// <summary>The small parts: each says what it is in words, not by colour alone.</summary>
public sealed class PartsTests : ShellContext
{
    [Theory]
    [InlineData(Tone.Neutral, "radio_button_unchecked")]
    [InlineData(Tone.Success, "check_circle")]
    [InlineData(Tone.Seal, "approval")]
    public void A_chip_has_word_icon_and_tint(Tone tone, string icon)
    {
        var chip = Render<StatusChip>(part => part.Add(it => it.Text, "审核中").Add(it => it.Tone, tone));

        Assert.Equal(icon, chip.Find(".rzi").TextContent);
        Assert.Equal("审核中", TextOf(chip));
        Assert.Contains($"tone-{tone.ToString().ToLowerInvariant()}", chip.Find(".chip").ClassList);
    }

    [Theory]
    [InlineData("694.44", "月", "694.44 元/月")]
    [InlineData("60000", null, "60,000 元")]
    [InlineData("1234.5", null, "1,234.50 元")]
    [InlineData("0", null, "0 元")]
    public void Money_has_separators_unit_and_period(string amount, string? per, string text)
    {
        var money = Render<Yuan>(part =>
            part.Add(it => it.Amount, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))
                .Add(it => it.Per, per)
        );

        Assert.Equal(text, TextOf(money));
    }

    [Fact]
    public void An_amount_nobody_set_is_not_zero()
    {
        var money = Render<Yuan>(part => part.Add(it => it.Amount, null).Add(it => it.Unset, "文件未规定"));

        Assert.Equal("文件未规定", TextOf(money));
    }

    [Fact]
    public void A_page_header_has_one_heading_its_context_and_one_action()
    {
        var header = Render<PageHeader>(part =>
            part.Add(it => it.Title, "办件")
                .Add(it => it.Context, "共 3 件")
                .Add(it => it.Primary, "<button>受理</button>")
                .Add(it => it.More, "<a href='/x'>打印</a>")
                .Add(it => it.BackTo, "/work")
        );

        Assert.Equal("办件", header.Find("h1").TextContent);
        Assert.Equal("共 3 件", header.Find(".page-context").TextContent);
        Assert.Equal("受理", header.Find(".page-primary button").TextContent);
        Assert.Equal("打印", header.Find(".menu-items a").TextContent);
        Assert.Equal("/work", header.Find(".page-back").GetAttribute("href"));
    }

    [Fact]
    public void A_card_and_an_empty_state_carry_what_they_are_given()
    {
        var card = Render<Card>(part => part.Add(it => it.Title, "家庭成员").AddChildContent("<p>三人</p>"));
        var empty = Render<EmptyState>(part =>
            part.Add(it => it.Title, "没有办件").AddChildContent("今天没有到期的。").Add(it => it.Action, "<a>新建</a>")
        );

        Assert.Equal("家庭成员", card.Find("h2").TextContent);
        Assert.Equal("三人", card.Find("p").TextContent);
        Assert.Equal("没有办件", empty.Find(".empty-title").TextContent);
        Assert.Equal("今天没有到期的。", empty.Find(".empty-why").TextContent);
        Assert.Equal("新建", empty.Find(".empty-action a").TextContent);
    }

    [Fact]
    public void An_unmet_rule_is_told_with_its_clause_and_what_is_kept()
    {
        var note = Render<ErrorNote>(part =>
            part.Add(it => it.Error, new RuleException("照片不足两张。") { Clause = "《通知》二（三）" })
        );

        Assert.Equal("照片不足两张。", note.Find(".note-title").TextContent);
        Assert.Contains("依据：《通知》二（三）", TextOf(note), StringComparison.Ordinal);
        Assert.Contains("已填写的内容没有丢失。", TextOf(note), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_ours_does_not_show_its_message()
    {
        var note = Render<ErrorNote>(part => part.Add(it => it.Error, new InvalidOperationException("secret")));

        Assert.DoesNotContain("secret", note.Markup, StringComparison.Ordinal);
        Assert.Contains("系统出了问题", TextOf(note), StringComparison.Ordinal);
        Assert.Empty(Render<ErrorNote>(part => part.Add(it => it.Error, null)).Markup);
    }

    [Fact]
    public void While_busy_it_says_with_what()
    {
        var busy = Render<Busy>(part => part.Add(it => it.Text, "正在保存…").AddChildContent("<p>已保存</p>"));
        Assert.Equal("正在保存…", TextOf(busy));

        busy.Render(part => part.Add(it => it.IsActive, false));
        Assert.Equal("已保存", TextOf(busy));
    }

    [Fact]
    public async Task An_attempt_returns_the_unmet_rule_and_lets_other_failures_pass()
    {
        var refused = new RuleException("不行。");

        Assert.Same(refused, await Attempt.RunAsync(() => throw refused));
        Assert.Null(await Attempt.RunAsync(() => Task.CompletedTask));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Attempt.RunAsync(() => throw new InvalidOperationException())
        );
    }
}
