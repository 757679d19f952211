using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>The provincial office puts one household through two regions' rules and takes the differences along.</summary>
[Collection(nameof(OneHost))]
public class SideBySideStory(RunningHost host)
{
    private const string Page = "/regions/side-by-side";

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task One_household_through_two_regions()
    {
        var province = await _staff.AtAsync("admin");
        await host.GoAsync(province, Page);
        await province.Locator("#compare-left").SelectOptionAsync("371325/special-hardship-certificate");
        await province.Locator("#compare-right").SelectOptionAsync("440700/hardship-application");
        await province.Locator("#compare-day").FillAsync("2026-11-02");
        await province
            .Locator("#compare-example")
            .SelectOptionAsync(new SelectOptionValue { Label = "单亲职工，子女上学" });

        await Expect(Compared(province).GetByText("特困职工证").First).ToBeVisibleAsync();
        await Expect(Compared(province).GetByText("文件未规定").First).ToBeVisibleAsync();
        await host.PhotographAsync(province, "95-side-by-side");
        var all = await Compared(province).Locator("tbody tr").CountAsync();
        var different = await province.Locator("tr.compare-differs").CountAsync();
        Assert.InRange(different, 1, all - 1);

        await province.Locator("#compare-only").CheckAsync();
        await Expect(Compared(province).Locator("tbody tr")).ToHaveCountAsync(different);
        await TakeAlongAsync(province);
        await OnThePhoneAsync();
        host.AssertNoFaults();
    }

    private static ILocator Compared(IPage page) => page.Locator("table.compare");

    private static async Task TakeAlongAsync(IPage province)
    {
        var download = await province.RunAndWaitForDownloadAsync(async () =>
        {
            await province.GetByText("更多", new() { Exact = true }).ClickAsync();
            await province.GetByRole(AriaRole.Link, new() { Name = "导出 Excel" }).ClickAsync();
        });
        var path = await download.PathAsync();
        var cells = Workbooks.Read(path).Values.SelectMany(rows => rows).SelectMany(row => row);
        Assert.Contains(cells, cell => cell.Contains("特困职工证", StringComparison.Ordinal));
    }

    private async Task OnThePhoneAsync()
    {
        var phone = await _staff.OnPhoneAsync("admin");
        await host.GoAsync(phone, Page);
        await Expect(Compared(phone).First).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "96-side-by-side-phone");
    }
}
