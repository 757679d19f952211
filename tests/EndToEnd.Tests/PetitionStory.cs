using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// A slip the province's hotline passed on, from its receipt to the lawyer: handed down, reported back, mediated in vain,
/// helped with a document and legal aid, told to the petitioner and to the hotline; the petitioner reads it on the phone.
/// </summary>
[Collection(nameof(OneHost))]
public class PetitionStory(RunningHost host)
{
    private const string Subject = "单位拖欠三个月工资";
    private const string Petitioner = "测讨薪";

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task From_a_transfer_slip_to_legal_aid()
    {
        var county = await _staff.AtAsync("yiyuan");
        var (address, number, code) = await ReceiveAsync(county);
        await HandDownAsync(county, address);
        await MediateInVainAsync(county);
        await HelpAsync(county);
        await TellAsync(county);
        await ReadOnThePhoneAsync(number, code);
        await DenyTheNeighbourAsync(address);
        host.AssertNoFaults();
    }

    private async Task<(string Address, string Number, string Code)> ReceiveAsync(IPage county)
    {
        await host.GoAsync(county, "/petitions/new");
        await county.Locator("#petition-channel").SelectOptionAsync("transfer");
        await county.Locator("#petition-name").FillAsync(Petitioner);
        await county.Locator("#petition-telephone").FillAsync("13900000000");
        await county.Locator("#petition-subject").FillAsync(Subject);
        await county.Locator("#petition-unit").FillAsync("沂源演示玻璃有限公司");
        await county.Locator("#petition-content").FillAsync("自八月起没有发放工资，多次要求无果，请工会帮助。");
        var receive = county.GetByRole(AriaRole.Button, new() { Name = "受理", Exact = true });
        await receive.ClickAsync();

        // A slip without its number could never be answered.
        await Expect(county.Locator("#petition-foreign ~ .field-error, .field-error").First).ToBeVisibleAsync();
        await host.PhotographAsync(county, "90-petition-receipt");
        await county.Locator("#petition-foreign").FillAsync("SD12351-2026-0417");
        await county.Locator("#petition-sender").FillAsync("省总工会12351热线");
        await county.Locator("#petition-sent").FillAsync("2026-11-02");
        await receive.ClickAsync();
        await Expect(county.GetByRole(AriaRole.Heading, new() { Name = Subject })).ToBeVisibleAsync();

        await county.Locator("input[type=file]").First.TakenOverAsync();
        await county.Locator("input[type=file]").First.SetInputFilesAsync(Papers.Pdf("转办单.pdf"));
        await Expect(county.GetByRole(AriaRole.Link, new() { Name = "查看", Exact = true }).First).ToBeVisibleAsync();
        var code = await county.Locator("p:has-text('查询码') strong").First.InnerTextAsync();
        var number = await county.Locator("header .numbers").First.InnerTextAsync();
        return (new Uri(county.Url).AbsolutePath, number.Trim(), code.Trim());
    }

    private async Task HandDownAsync(IPage county, string address)
    {
        await county.Locator("#petition-act").SelectOptionAsync("Assign");
        await county.Locator("#act-body").PressSequentiallyAsync("玻璃");
        await county.Locator(".found button").First.ClickAsync();
        await county.Locator("#act-words").FillAsync("核实拖欠情况，了解双方意见");
        await PressAsync(county, "交办");
        await Expect(county.GetByText("等待结果").First).ToBeVisibleAsync();

        var unit = await _staff.AtAsync("yiyuan-unit");
        await host.GoAsync(unit, "/petitions");
        await unit.GetByRole(AriaRole.Link, new() { Name = Subject }).First.ClickAsync();
        await unit.Locator("#petition-act").SelectOptionAsync("Report");
        await Expect(unit.GetByText("沂源县总工会 交办")).ToBeVisibleAsync();
        await unit.Locator("#act-words").FillAsync("情况属实，单位称资金困难");
        await PressAsync(unit, "报送办理结果");
        await host.PhotographAsync(unit, "91-petition-reported");

        await host.GoAsync(county, address);
        await PressAsync(county, "认可办理结果");
        await Expect(county.GetByRole(AriaRole.Button, new() { Name = "认可办理结果" })).ToHaveCountAsync(0);
    }

    private static async Task MediateInVainAsync(IPage county)
    {
        await county.Locator("#petition-act").SelectOptionAsync("Undertake");
        await PressAsync(county, "承办");
        await county.Locator("#mediation-place").FillAsync("县总工会职工服务大厅");
        await county.Locator("#mediation-parties").FillAsync("申请职工、单位人事负责人");
        await county.Locator("#mediation-result").SelectOptionAsync("Failed");
        await county.Locator("#mediation-words").FillAsync("单位不同意支付的期限，未达成协议");
        await PressAsync(county, "登记协调");
        await Expect(county.GetByText("协调不成功").First).ToBeVisibleAsync();
    }

    private async Task HelpAsync(IPage county)
    {
        await county.Locator("#remedy-kind").SelectOptionAsync("LegalDocument");
        await county.Locator("#remedy-subject").FillAsync("劳动仲裁申请书");
        await PressAsync(county, "登记代写法律文书");
        await EndAsync(county, "代写法律文书", "已交本人签收");

        await county.GetByText("再提供一项帮助").ClickAsync();
        await county.Locator("#remedy-kind").SelectOptionAsync("LegalAid");
        await county.Locator("#remedy-subject").FillAsync("演示律师事务所");
        await PressAsync(county, "登记法律援助");

        // Whether the condition is met has to be decided, with a reason.
        await Expect(county.Locator(".field-error").First).ToBeVisibleAsync();
        await county.Locator("#remedy-eligible").SelectOptionAsync("yes");
        await county.Locator("#remedy-reason").FillAsync("家庭生活困难，拖欠事实清楚");
        await PressAsync(county, "登记法律援助");
        await Expect(county.GetByText("演示律师事务所").First).ToBeVisibleAsync();
        await host.PhotographAsync(county, "92-petition-legal-aid");
        await EndAsync(county, "法律援助", "仲裁裁决支付拖欠工资，已执行");
    }

    private async Task TellAsync(IPage county)
    {
        if (await county.Locator("#petition-act").CountAsync() > 0)
        {
            await county.Locator("#petition-act").SelectOptionAsync("Settle");
        }

        await county.Locator("#settle-outcome").FillAsync("经法律援助，拖欠的工资已经支付。");
        await PressAsync(county, "形成办理结果");
        await county.Locator("#told-how").SelectOptionAsync("ByTelephone");
        await PressAsync(county, "登记已告知信访人");

        // The hotline that sent the slip still has to hear of it.
        var back = county.GetByRole(AriaRole.Button, new() { Name = "登记已向省总工会12351热线反馈" });
        await Expect(back).ToBeVisibleAsync();
        await county.Locator("#told-how").SelectOptionAsync("Online");
        await back.ClickAsync();
        await Expect(county.GetByRole(AriaRole.Heading, new() { Name = "已办结", Exact = true })).ToBeVisibleAsync();
        await host.PhotographAsync(county, "93-petition-closed");
    }

    private async Task ReadOnThePhoneAsync(string number, string code)
    {
        var phone = await host.OpenAsync(Screen.Phone);
        await phone.GotoAsync(host.Url + "/petition-progress");
        await phone.Locator("#number").FillAsync(number);
        await phone.Locator("#code").FillAsync(code);
        await phone.GetByRole(AriaRole.Button, new() { Name = "查询", Exact = true }).ClickAsync();
        await Expect(phone.GetByText("经法律援助，拖欠的工资已经支付。")).ToBeVisibleAsync();
        await Expect(phone.GetByText(Petitioner)).ToHaveCountAsync(0);
        await host.PhotographAsync(phone, "94-petition-progress");
    }

    private async Task DenyTheNeighbourAsync(string address)
    {
        var neighbour = await _staff.AtAsync("county");
        var response = await neighbour.GotoAsync(host.Url + address);
        Assert.Equal(404, response!.Status);
    }

    private static async Task EndAsync(IPage county, string remedy, string result)
    {
        await county.GetByText($"登记{remedy}的结果").ClickAsync();
        var form = county.GetByRole(AriaRole.Form, new() { Name = $"办结{remedy}" });
        await form.Locator("input[id^=remedy-result]").FillAsync(result);
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(form).ToHaveCountAsync(0);
    }

    private static async Task PressAsync(IPage page, string button) =>
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
