using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// 申报 – 入户调查 – 评议 – 公示 after the Jianghai notice: a worker with an account of their own and an ill wife, on a
/// telephone from registration to the day the notice hangs.
/// </summary>
[Collection(nameof(OneHost))]
public partial class JiangmenStory(RunningHost host)
{
    private const string Worker = "测江海";
    private const string Wife = "测海妻";
    private const string Daughter = "测海女";
    private const string Unit = "江海演示区直机关工会";
    private const string InvoiceTable = "《医疗发票汇总表》";

    /// <summary>What only a household with somebody ill brings.</summary>
    private static readonly string[] OfTheIll =
    [
        "诊断证明或出院记录",
        "特种病门诊专用证（俗称“绿卡”）",
        "因病住院（含门诊慢性病）医疗费发票等",
    ];

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task From_registration_to_the_notice()
    {
        var phone = await RegisterAsync();
        await BeginAsync(phone);
        await ResumeAsync(phone);
        await BringAsync(phone);
        var number = await HandInAsync(phone);

        var unit = await _staff.AtAsync("jianghai-unit");
        var address = await host.FindCaseAsync(unit, number, Worker);
        await VisitAsync(address);
        await ListInvoicesAsync(unit, address);
        await CheckAsync(unit, address);
        await AppraiseAsync(unit, address);
        var lastDay = await PostAsync(unit, address);

        await FollowAsync(phone, lastDay);
        host.AssertNoFaults();
    }

    private async Task VisitAsync(string address)
    {
        var phone = await _staff.OnPhoneAsync("jianghai-unit");
        await host.GoAsync(phone, address + "/visit");
        await phone.GetByRole(AriaRole.Button, new() { Name = "添加走访人员" }).ClickAsync();
        await phone.FillAsync(
            ("investigators[1].investigator.name", "社工演示"),
            ("visit.place", "江海演示小区3号楼1单元301"),
            ("visit.person-met", Worker),
            ("visit.findings", "妻子在家休养，收入和支出与申报一致。"),
            ("visit.conclusion", "符合条件")
        );
        foreach (var shows in new[] { "家庭现场", "与困难职工本人合影" })
        {
            var slot = phone.Locator("section.photo-slot", new() { HasText = shows });
            await (await slot.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
                Papers.Photo(shows + ".jpg")
            );
            await Expect(slot.Locator("img")).ToHaveCountAsync(1);
        }

        await host.PhotographAsync(phone, "96-jiangmen-visit");
        await phone.GetByRole(AriaRole.Button, new() { Name = "登记走访" }).First.ClickAsync();
        await Expect(phone).ToHaveURLAsync(Visits());
    }

    /// <summary>附件8 is the union's to fill in, from the invoices it has seen.</summary>
    private async Task ListInvoicesAsync(IPage unit, string address)
    {
        await host.GoAsync(unit, address + "/fill/medical-invoices");
        await unit.AddRowAsync("发票");
        await unit.FillAsync(
            ("medical-invoices[0].invoice.patient", Wife),
            ("medical-invoices[0].invoice.hospital", "演示市第一人民医院"),
            ("medical-invoices[0].invoice.day", "2025-06-20"),
            ("medical-invoices[0].invoice.number", "演示00000440"),
            ("medical-invoices[0].invoice.total", "21350.50"),
            ("medical-invoices[0].invoice.insurance-paid", "14100"),
            ("medical-invoices[0].invoice.self-paid", "7250.50")
        );
        await Expect(unit.Locator(".all-done")).ToBeVisibleAsync();
        await host.PhotographAsync(unit, "97-jiangmen-invoices");
        await unit.GetByRole(AriaRole.Button, new() { Name = "填好了" }).ClickAsync();
        await Expect(unit.GetByRole(AriaRole.Heading, new() { Name = Worker })).ToBeVisibleAsync();
    }

    private async Task CheckAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "materials", Worker);
        var table = unit.MaterialRow(InvoiceTable);
        await table.GetByRole(AriaRole.Button, new() { Name = "已收纸质" }).ClickAsync();
        await Expect(table.Locator(".submissions")).ToBeVisibleAsync();
        await unit.CheckAllAsync();
        await host.PhotographAsync(unit, "98-jiangmen-materials");
        await unit.DecideAsync("完成调查");
    }

    private async Task AppraiseAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "scrutiny", Worker);
        await unit.Locator("summary", new() { HasText = "登记" }).First.ClickAsync();
        await unit.Locator("#congress-place").FillAsync("区直机关会议室");
        await unit.Locator("#chair").FillAsync("赵演示");
        await unit.Locator("#minute-taker").FillAsync("钱演示");
        await unit.Locator("#present").FillAsync("7");
        await unit.Locator("#for").FillAsync("7");
        await unit.Locator("#against").FillAsync("0");
        await unit.Locator("#abstained").FillAsync("0");
        await unit.Locator("#participants").FillAsync("赵演示、钱演示、孙演示等7人");
        await unit.Locator("#opinions").FillAsync("情况属实，一致同意。");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记会议记录" }).ClickAsync();
        await Expect(unit.GetByText("到会 7 人").First).ToBeVisibleAsync();
        await unit.DecideAsync("评议通过");
    }

    /// <summary>Posted for the seven working days the notice asks for, with the photograph of the board.</summary>
    /// <returns>The last day it hangs, month/day.</returns>
    private async Task<string> PostAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "scrutiny", Worker);
        await Expect(unit.Locator("#days")).ToHaveValueAsync("7");
        await unit.Locator("#place").FillAsync("机关大楼一楼宣传栏");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记张榜" }).ClickAsync();
        var posting = unit.Locator(".notice-card .posting");
        await Expect(posting.GetByText("公示中")).ToBeVisibleAsync();
        await (await posting.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Photo("宣传栏.jpg")
        );
        await Expect(posting.GetByRole(AriaRole.Link, new() { Name = "张榜照片" })).ToBeVisibleAsync();
        await host.PhotographAsync(unit, "99-jiangmen-posted");
        return await posting.Locator(".days li.counted, .days li.make-up").Last.Locator(".days-date").InnerTextAsync();
    }

    private async Task FollowAsync(IPage phone, string lastDay)
    {
        var headline = $"公示中，到 {lastDay.Trim().Replace("/", "月", StringComparison.Ordinal)}日";
        await host.GoAsync(phone, "/my");
        await Expect(phone.GetByText(headline)).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "99-jiangmen-my-notice");
        await phone.GetByRole(AriaRole.Link, new() { Name = "查看每一步" }).ClickAsync();
        await Expect(phone.GetByText(headline)).ToBeVisibleAsync();
        await Expect(phone.GetByText("公示 7 个工作日")).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "99-jiangmen-my-steps");
    }

    [GeneratedRegex("/visits$")]
    private static partial Regex Visits();
}
