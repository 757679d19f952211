using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// 省、市总工会对电子档案进行经常性抽查核实: the province draws by a recorded seed, finds a fault, sends the archive back to the
/// union that made it, and confirms what was put right.
/// </summary>
[Collection(nameof(OneHost))]
public class SpotCheckStory(RunningHost host)
{
    private readonly Staff _staff = new(host);

    [Fact]
    public async Task A_drawn_archive_is_sent_back_and_put_right()
    {
        var province = await _staff.AtAsync("hebei");
        await DrawAsync(province);
        await FindFaultAsync(province);
        var line = new Uri(province.Url).AbsolutePath;
        await AnswerAsync(line);
        await host.GoAsync(province, line);
        await ActAsync(province, "整改到位", "复核属实");
        await Expect(province.Locator("header").GetByText("整改到位").First).ToBeVisibleAsync();
        await host.PhotographAsync(province, "83-spot-check-mended");
        host.AssertNoFaults();
    }

    private async Task DrawAsync(IPage province)
    {
        await host.GoAsync(province, "/inspections/new");
        await province.Locator("#number").FillAsync("99");
        await province.Locator("#seed").FillAsync("2026-11");
        var draw = province.GetByRole(AriaRole.Button, new() { Name = "抽取", Exact = true });
        await draw.ClickAsync();
        await Expect(province.GetByText("抽取份数应在").First).ToBeVisibleAsync();
        await host.PhotographAsync(province, "80-spot-check-draw");
        await province.Locator("#number").FillAsync("");
        await province.Locator("#percent").FillAsync("100");
        await draw.ClickAsync();
        await Expect(province.GetByText("怎样抽的")).ToBeVisibleAsync();
        await province.GetByRole(AriaRole.Button, new() { Name = "重新抽取核对" }).ClickAsync();
        await Expect(province.GetByText("抽取结果一致")).ToBeVisibleAsync();
        await host.PhotographAsync(province, "81-spot-check-drawn");
    }

    private static async Task FindFaultAsync(IPage province)
    {
        await province
            .Locator("table.list tbody tr", new() { HasText = "抚宁演示机械厂" })
            .First.GetByRole(AriaRole.Link)
            .ClickAsync();
        await ActAsync(province, "有问题", "档案表缺少家庭财产说明");
        await Expect(province.Locator("#words")).ToHaveValueAsync("");
        await province.GetByLabel("退回原建档单位整改").CheckAsync();
        var by = DateTime.Today.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await province.Locator("#mend-by").FillAsync(by);
        await ActAsync(province, "退回原建档单位整改", "补充家庭财产说明并核对");
        await Expect(province.GetByText("退回整改").First).ToBeVisibleAsync();
    }

    private async Task AnswerAsync(string line)
    {
        var unit = await _staff.AtAsync("funing-unit");
        await host.GoAsync(unit, line);
        await host.PhotographAsync(unit, "82-spot-check-sent-back");
        await ActAsync(unit, "回复整改情况", "已补充家庭财产说明");
        await Expect(unit.GetByText("待复核").First).ToBeVisibleAsync();
    }

    private static async Task ActAsync(IPage page, string act, string words)
    {
        var choice = page.GetByLabel(act, new() { Exact = true });
        await choice.CheckAsync();
        await page.Locator("#words").FillAsync(words);
        var button = page.GetByRole(AriaRole.Button, new() { Name = act, Exact = true });
        await button.ClickAsync();
        await Expect(button).ToHaveCountAsync(0);
    }
}
