using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// 申请-调查-评议-审核-认定-录入-帮扶: a worker's household through the seven steps of the Qinhuangdao notice, from the form
/// on a telephone to the first line of the ledger, with every attachment printed.
/// </summary>
[Collection(nameof(OneHost))]
public class FuningStory(RunningHost host)
{
    private const string Worker = "测抚安";
    private const string Unit = "抚宁演示机械厂";

    private static readonly string[] Prints =
    [
        "print/authorisation",
        "print/application-form",
        "print/income-certificate",
        "papers/appraisal-minutes",
        "papers/notice-list",
        "print/archive-form",
        "papers/contact-card",
        "papers/ledger",
    ];

    /// <summary>What the worker brings, and the form the union fills in after its visit.</summary>
    private static readonly string[] Handed =
    [
        "授权书（声明书）",
        "困难职工申报表",
        "工资收入证明",
        "身份证",
        "户口簿",
        "致困证明",
        "困难职工档案表",
    ];

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task From_application_to_ledger()
    {
        var number = await ApplyAsync();
        var unit = await _staff.AtAsync("funing-unit");
        var address = await host.FindCaseAsync(unit, number, Worker);
        await VisitAsync(unit, address);
        await AppraiseAsync(unit, address);
        await PostAsync(unit, address);
        await ApproveAsync(address);
        await EnterAndAssistAsync(unit, address);
        await PrintAsync(unit, address);
        await LookAtArchiveAsync(unit);
        host.AssertNoFaults();
    }

    private Task<string> ApplyAsync() =>
        host.ApplyAsync(
            "130300/hardship-registration",
            Unit,
            ("applicant.name", Worker),
            ("applicant.sex", "男"),
            ("applicant.id-number", "130399197904120013"),
            ("applicant.telephone", "13800000001"),
            ("applicant.address", "抚宁演示小区5号楼101"),
            ("authorisation.given", "yes"),
            ("authorisation.truthful", "yes"),
            ("applicant.is-household-head", "yes"),
            ("applicant.register-place", "秦皇岛市抚宁区"),
            ("applicant.register-kind", "非农业"),
            ("applicant.marriage", "未婚"),
            ("household.size", "1"),
            ("household.yearly-income", "18000"),
            ("hardship.cause", "收入低"),
            ("hardship.situation", "独自生活，工资低。"),
            ("work.position", "钳工"),
            ("household.own-monthly-income", "1500"),
            ("applicant.nation", "汉族"),
            ("applicant.health", "良好"),
            ("household.insurance", "城镇职工基本医疗保险"),
            ("work.status", "在岗"),
            ("work.since", "2001-07-01"),
            ("household.housing", "租房"),
            ("household.floor-area", "20—50平方米"),
            ("household.single-parent", "no"),
            ("household.nobody-works", "no")
        );

    private async Task VisitAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "materials", Worker);
        await unit.ReceivePapersAsync(Handed);
        var phone = await _staff.OnPhoneAsync("funing-unit");
        await host.GoAsync(phone, address + "/visit");
        await host.PhotographAsync(phone, "60-funing-visit");
        await phone.GetByRole(AriaRole.Button, new() { Name = "添加走访人员" }).ClickAsync();
        await phone.FillAsync(
            ("investigators[1].investigator.name", "社工演示"),
            ("visit.place", "抚宁演示小区5号楼101"),
            ("visit.person-met", Worker),
            ("visit.findings", "独居，租住一居室，工资单与申报一致。"),
            ("visit.conclusion", "符合条件")
        );
        await phone.GetByRole(AriaRole.Button, new() { Name = "登记走访" }).First.ClickAsync();
        await host.PhotographAsync(phone, "61-funing-visit-recorded");
        await host.OpenAsync(unit, address, null, Worker);
        await unit.DecideAsync("完成调查");
    }

    private async Task AppraiseAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "scrutiny", Worker);
        await unit.Locator("summary", new() { HasText = "登记民主评议" }).ClickAsync();
        await unit.Locator("#congress-place").FillAsync("机械厂会议室");
        await unit.Locator("#chair").FillAsync("赵演示");
        await unit.Locator("#minute-taker").FillAsync("钱演示");
        await unit.Locator("#present").FillAsync("9");
        await unit.Locator("#for").FillAsync("9");
        await unit.Locator("#against").FillAsync("0");
        await unit.Locator("#abstained").FillAsync("0");
        await unit.Locator("#participants").FillAsync("赵演示、钱演示、孙演示等9人");
        await unit.Locator("#opinions").FillAsync("情况属实，一致同意。");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记会议记录" }).ClickAsync();
        await Expect(unit.GetByText("到会 9 人").First).ToBeVisibleAsync();
        await host.PhotographAsync(unit, "62-funing-appraisal");
        await host.OpenAsync(unit, address, "materials", Worker);
        await unit.ReceivePapersAsync("民主评议会议记录");
        await unit.DecideAsync("评议通过");
    }

    private async Task PostAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, "scrutiny", Worker);
        await unit.Locator("#place").FillAsync("厂区公告栏");
        await unit.Locator("#days").FillAsync("5");
        await unit.Locator("#length-reason").FillAsync("与职工代表商定，公示五个工作日");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记张榜" }).ClickAsync();
        await Expect(unit.GetByText("公示中").First).ToBeVisibleAsync();
        await host.AdvanceAsync(unit, 14);
        await host.OpenAsync(unit, address, "materials", Worker);
        await unit.ReceivePapersAsync("困难职工名单公示");
        await unit.DecideAsync("完成并报送");
        await host.OpenAsync(unit, address, null, Worker);
        await Expect(unit.GetByText("无异议").First).ToBeVisibleAsync();
        await host.PhotographAsync(unit, "63-funing-notice-result");
    }

    private async Task ApproveAsync(string address)
    {
        var sector = await _staff.AtAsync("funing-system");
        await host.OpenAsync(sector, address, "materials", Worker);
        await sector.CheckAllAsync();
        await sector.DecideAsync("审核通过");
        var district = await _staff.AtAsync("funing");
        await host.OpenAsync(district, address, "materials", Worker);
        await district.CheckAllAsync();
        await host.PhotographAsync(district, "64-funing-determination");
        await district.DecideAsync("认定通过");
    }

    private async Task EnterAndAssistAsync(IPage unit, string address)
    {
        await host.OpenAsync(unit, address, null, Worker);
        await unit.DecideAsync("完成录入");
        await host.OpenAsync(unit, address, "assistance", Worker);
        await unit.Locator("#officer-name").FillAsync("周演示");
        await unit.Locator("#officer-title").FillAsync("工会副主席");
        await unit.Locator("#officer-telephone").FillAsync("0335-0000001");
        await unit.Locator("#needs").FillAsync("增加收入");
        await unit.Locator("#measure-0").FillAsync("推荐参加车工技能培训，结业后调整岗位");
        await unit.GetByRole(AriaRole.Button, new() { Name = "保存帮扶计划" }).ClickAsync();
        await Expect(unit.GetByText("待签字确认").First).ToBeVisibleAsync();
        await (await unit.Locator(".sign-off input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Photo("签字页.jpg")
        );
        await Expect(unit.GetByText("已签字确认").First).ToBeVisibleAsync();
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记发放" }).ClickAsync();
        await unit.GetByRole(AriaRole.Button, new() { Name = "建立台账" }).ClickAsync();
        await unit.Locator("summary", new() { HasText = "登记一笔帮扶" }).ClickAsync();
        await unit.Locator("#aid-item").FillAsync("春节慰问金");
        await unit.Locator("#aid-amount").FillAsync("1000");
        await unit.Locator("#aid-funds").FillAsync("工会经费");
        await unit.Locator("#aid-paid").FillAsync("银行转账");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记帮扶", Exact = true }).ClickAsync();
        await Expect(unit.Locator("table.ledger tbody tr")).ToHaveCountAsync(1);
        await host.PhotographAsync(unit, "65-funing-assistance");
        await unit.DecideAsync("完成帮扶计划");
        await Expect(unit.GetByText("已办结").First).ToBeVisibleAsync();
    }

    /// <summary>All eight attachments, each on paper of its size and with the worker's name.</summary>
    private async Task PrintAsync(IPage unit, string address)
    {
        foreach (var (index, print) in Prints.Index())
        {
            await unit.GotoAsync($"{host.Url}{address}/{print}");
            await Expect(unit.Locator(".print-page")).ToContainTextAsync(Worker[..1]);
            await unit.PdfAsync(
                new() { Path = Path.Combine(host.Screenshots, $"66-funing-{index + 1}.pdf"), PreferCSSPageSize = true }
            );
        }
    }

    private async Task LookAtArchiveAsync(IPage unit)
    {
        await host.GoAsync(unit, "/archives?text=" + Worker);
        await unit.GetByRole(AriaRole.Link, new() { Name = Worker }).First.ClickAsync();
        await Expect(unit.GetByRole(AriaRole.Heading, new() { Name = Worker })).ToBeVisibleAsync();
        await Expect(unit.GetByText("在册").First).ToBeVisibleAsync();
        await host.PhotographAsync(unit, "67-funing-archive");
    }
}
