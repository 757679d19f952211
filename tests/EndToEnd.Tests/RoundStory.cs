using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// 困难职工调查摸底 after the Jianghai notice: the district opens a round, a unit and a street sign off what they hand up, one more
/// worker applies, and the district reports. What was signed off stays as it was.
/// </summary>
[Collection(nameof(OneHost))]
public partial class RoundStory(RunningHost host)
{
    private const string Name = "困难职工调查摸底（全程）";
    private const string Worker = "杭演示";
    private const string Later = "陆演示";
    private const string Unit = "江海演示区直机关工会";
    private const string Street = "江海演示街道总工会";
    private const string Factory = "江海演示电子有限公司工会";

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task From_the_opening_to_the_summary_that_no_longer_changes()
    {
        var district = await _staff.AtAsync("jianghai-lead");
        var round = await OpenAsync(district);
        await SeeNobodyHasReportedAsync(district);

        var unit = await _staff.AtAsync("jianghai-unit");
        await ApplyAgainAsync(unit);
        var frozen = await SignOffSummaryAsync(unit, round, "84c-round-summary");
        await SignOffSummaryAsync(await _staff.AtAsync("jianghai-factory"), round, "84d-round-summary-of-factory");
        await SignOffStreetAsync(round);

        await ApplyLaterAsync(unit, round);
        await ReportAsync(district, round);
        await ReadFrozenAsync(district, frozen);
        host.AssertNoFaults();
    }

    private async Task<string> OpenAsync(IPage district)
    {
        await host.GoAsync(district, "/rounds/new");
        var year = int.Parse(await district.Locator("#year").InputValueAsync(), CultureInfo.InvariantCulture);
        await district.Locator("#name").FillAsync($"{year}年{Name}");
        var days = district.Locator("fieldset.choices input[type=date]");
        foreach (var day in await days.AllAsync())
        {
            await day.FillAsync($"{year + 1}-06-30");
        }

        await host.PhotographAsync(district, "84a-round-new");
        await district.GetByRole(AriaRole.Button, new() { Name = "部署", Exact = true }).ClickAsync();
        await Expect(district.GetByRole(AriaRole.Heading, new() { Name = Name })).ToBeVisibleAsync();
        await Expect(district).ToHaveURLAsync(OneRound());
        return new Uri(district.Url).AbsolutePath;
    }

    private async Task SeeNobodyHasReportedAsync(IPage district)
    {
        var notices = Card(district, "公示");
        await Expect(notices.GetByText("不少于 7 个工作日").First).ToBeVisibleAsync();
        await Expect(notices.Locator("td[data-label='最迟公示日'] strong").First).ToContainTextAsync("6月");
        foreach (var union in new[] { Unit, Street })
        {
            var row = Row(Card(district, "下级工会"), union);
            await Expect(row.GetByText("未上报")).ToBeVisibleAsync();
        }

        await Expect(Row(Card(district, "下级报表"), Unit).GetByText("未报送")).ToBeVisibleAsync();
        await host.PhotographAsync(district, "84b-round-opened");
    }

    /// <summary>From the archive as it stands; it counts as a new application of the round.</summary>
    private async Task ApplyAgainAsync(IPage unit)
    {
        await host.GoAsync(unit, "/archives?text=" + Worker);
        await unit.GetByRole(AriaRole.Link, new() { Name = Worker }).First.ClickAsync();
        await unit.GetByRole(AriaRole.Button, new() { NameRegex = Reapply() }).ClickAsync();
        await Expect(unit.Locator("[data-path='applicant.name']")).ToHaveValueAsync(Worker);
        await unit.Locator("[data-interactive]").First.WaitForAsync();
        await HandInAsync(unit);
    }

    /// <summary>A draft begun before, handed in when the unit has signed off: counted now, not in what was handed up.</summary>
    private async Task ApplyLaterAsync(IPage unit, string round)
    {
        await host.GoAsync(unit, "/cases?status=Draft");
        var draft = unit.GetByRole(AriaRole.Link, new() { Name = Later }).First;
        await host.GoAsync(unit, await draft.GetAttributeAsync("href") + "/draft");
        await Expect(unit.Locator("[data-path='applicant.name']")).ToHaveValueAsync(Later);
        await HandInAsync(unit);
        await host.GoAsync(unit, round + "/sheets/summary");
        await Expect(FirstTable(unit)).ToContainTextAsync(Later);
    }

    private static async Task HandInAsync(IPage unit)
    {
        await unit.FillAsync(("hardship.situation", "子女在校，学费支出大，收入没有增加。"));
        await unit.HandInAsync();
    }

    private async Task<string> SignOffSummaryAsync(IPage unit, string round, string picture)
    {
        await host.GoAsync(unit, round + "/sheets/summary");
        await host.PhotographAsync(unit, picture);
        return await SignOffAsync(unit);
    }

    /// <summary>The ledger of the week, its own summary, and the receipt with an entry and its poster.</summary>
    private async Task SignOffStreetAsync(string round)
    {
        var street = await _staff.AtAsync("jianghai-street");
        await host.GoAsync(street, round);
        var weeks = Card(street, "困难职工调查摸底工作台账");
        await weeks.GetByRole(AriaRole.Link, new() { NameRegex = Day() }).First.ClickAsync();
        await Expect(FirstTable(street)).ToContainTextAsync(Factory);
        await host.PhotographAsync(street, "84e-round-ledger");
        await SignOffAsync(street);
        await SignOffSummaryAsync(street, round, "84f-round-summary-of-street");

        await host.GoAsync(street, round + "/sheets/publicity-receipt");
        await street.Locator("#entry-form").FillAsync("张贴海报");
        await street.Locator("#entry-place").FillAsync("园区宣传栏");
        await street.Locator("#entry-reached").FillAsync("300");
        await street.Locator("#entry-reached").BlurAsync();
        await street.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        var entry = street.Locator(".round-entry", new() { HasText = "张贴海报" });
        await (await entry.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Photo("海报.jpg")
        );
        await Expect(entry.GetByRole(AriaRole.Link, new() { Name = "海报.jpg" })).ToBeVisibleAsync();
        await host.PhotographAsync(street, "84g-round-receipt");
        await SignOffAsync(street);
        await host.PhotographAsync(street, "84h-round-receipt-filed");
    }

    /// <returns>The address of what was handed up.</returns>
    private static async Task<string> SignOffAsync(IPage page)
    {
        await page.Locator("#signed-by").FillAsync("主席演示");
        await page.Locator("#signed-post").FillAsync("工会主席");
        await page.GetByRole(AriaRole.Button, new() { Name = "报送", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Filed());
        await Expect(page.GetByText("主席演示（工会主席）")).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task ReportAsync(IPage district, string round)
    {
        await host.GoAsync(district, round);
        await Expect(Row(Card(district, "下级报表"), Unit).GetByText("报送").First).ToBeVisibleAsync();
        await Expect(Row(Card(district, "下级报表"), Street).Locator("a[href*='/rounds/filed/']")).ToHaveCountAsync(2);
        await host.PhotographAsync(district, "84i-round-handed-up");
        await host.PhotographAsync(await PhoneAsync(round), "84j-round-phone");
        await district.GetByRole(AriaRole.Link, new() { Name = "上报", Exact = true }).ClickAsync();
        await district.Locator("#remark").FillAsync("已汇总各街道和区直单位。");
        await district.Locator("#remark").BlurAsync();
        await district.GetByRole(AriaRole.Button, new() { Name = "上报", Exact = true }).ClickAsync();
        await Expect(district).ToHaveURLAsync(Reported());
        await Expect(district.GetByText("收到申请 2 件")).ToBeVisibleAsync();
        await host.PhotographAsync(district, "84k-round-reported");
        await host.GoAsync(district, round);
        await Expect(district.GetByText("已结束").First).ToBeVisibleAsync();
    }

    private async Task<IPage> PhoneAsync(string round)
    {
        var phone = await _staff.OnPhoneAsync("jianghai-lead");
        await host.GoAsync(phone, round);
        return phone;
    }

    /// <summary>On the page and in the Excel file: who had applied when the unit signed off, nobody later.</summary>
    private async Task ReadFrozenAsync(IPage district, string frozen)
    {
        await host.GoAsync(district, frozen);
        await Expect(FirstTable(district)).ToContainTextAsync(Worker);
        await Expect(FirstTable(district)).Not.ToContainTextAsync(Later);
        await host.PhotographAsync(district, "84l-round-frozen");
        var file = await district.RunAndWaitForDownloadAsync(() =>
            district.GetByRole(AriaRole.Link, new() { Name = "导出 Excel" }).ClickAsync()
        );
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        var sheets = Workbooks.Read(await file.PathAsync());
        Assert.Equal(["困难职工名册", "分单位统计", "致困原因统计"], sheets.Keys);
        var people = sheets["困难职工名册"];
        Assert.Contains(people, row => row.Contains(Worker));
        Assert.DoesNotContain(people, row => row.Contains(Later));
        Assert.Contains(people, row => row[0] == "合计" && row[1] == "1 户");
        Assert.Contains(people, row => row.Any(cell => cell.Contains("签发：主席演示", StringComparison.Ordinal)));
    }

    private static ILocator Card(IPage page, string title) =>
        page.Locator(
            "section.card",
            new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }) }
        );

    private static ILocator Row(ILocator card, string union) => card.Locator("tbody tr", new() { HasText = union });

    private static ILocator FirstTable(IPage page) => page.Locator("table.round-sheet").First;

    [GeneratedRegex("/rounds/[0-9a-f-]{36}$")]
    private static partial Regex OneRound();

    [GeneratedRegex("/rounds/filed/")]
    private static partial Regex Filed();

    [GeneratedRegex("/rounds/reports/")]
    private static partial Regex Reported();

    [GeneratedRegex("^办理“")]
    private static partial Regex Reapply();

    [GeneratedRegex("^[0-9]{4}-")]
    private static partial Regex Day();
}
