using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Shell.Parts;
using Radzen;
using Radzen.Blazor;

namespace Platform.Host.Tests.Shell.Parts;

public sealed class ReasonDialogTests : ShellContext
{
    private static readonly ReasonQuestion Question = new("退回补正", "材料会退回基层工会。")
    {
        Phrases = ["身份证复印件不清晰", "缺少单位盖章"],
        MaximumLength = 20,
    };

    private readonly IRenderedComponent<RadzenDialog> _page;

    public ReasonDialogTests()
    {
        _page = Render<RadzenDialog>();
    }

    [Fact]
    public async Task Phrases_add_up_and_the_act_gives_the_reason_back()
    {
        var answer = Ask();
        Assert.Contains("材料会退回基层工会。", _page.Markup, StringComparison.Ordinal);

        foreach (var phrase in Enumerable.Range(0, 2))
            await _page.FindAll(".phrase")[phrase].ClickAsync();
        await _page.Find("form").SubmitAsync();

        Assert.Equal("身份证复印件不清晰；缺少单位盖章", await answer);
    }

    [Fact]
    public async Task Without_a_reason_nothing_happens_and_it_says_why()
    {
        var answer = Ask();

        await _page.Find("textarea").InputAsync("   ");
        await _page.Find("form").SubmitAsync();

        Assert.False(answer.IsCompleted);
        Assert.Contains("请写明理由。", _page.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phrase_that_does_not_fit_is_left_out()
    {
        _ = Ask();

        await _page.Find("textarea").InputAsync("一二三四五六七八九十一二三四五");
        await _page.FindAll(".phrase")[0].ClickAsync();

        Assert.Equal("一二三四五六七八九十一二三四五", _page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_thinks_better_of_it_gives_no_reason()
    {
        var answer = Ask();

        await _page.Find(".button-quiet").ClickAsync();

        Assert.Null(await answer);
    }

    private Task<string?> Ask()
    {
        Task<string?>? answer = null;
        _page.InvokeAsync(() => answer = Services.GetRequiredService<DialogService>().AskReasonAsync(Question));
        return answer!;
    }
}
