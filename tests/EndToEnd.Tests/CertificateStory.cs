using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// One worker's application through every step of the county's guide, each role acting in turn: with wrong input, a
/// send-back and a correction on the way, until the certificate is issued and checks out.
/// </summary>
[Collection(nameof(OneHost))]
public partial class CertificateStory(RunningHost host)
{
    private const string Worker = "测小满";
    private const string IdNumber = "371399198503070019";

    private static readonly string[] Materials = ["困难城镇职工档案表格", "户口本", "收入证明材料", "困难证明材料"];

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task From_application_to_issued_certificate()
    {
        var (number, queryCode) = await ApplyAsync();
        var address = await ReviewAtUnitAsync(number);
        await PostNoticeAsync(address);
        await SendBackAndDetermineAsync(address);
        await CorrectAsync(address, number, queryCode);
        await AcceptAsync(address);
        await DenyTheNeighbourAsync(address);
        var code = await IssueAsync(address);
        await VerifyAsync(code);
        host.AssertNoFaults();
    }

    private async Task<(string Number, string QueryCode)> ApplyAsync()
    {
        var page = await host.OpenAsync(Screen.Phone);
        await host.GoAsync(page, "/apply/371325/special-hardship-certificate");
        await page.Locator("#unit-search").FillAsync("机械");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = UnitName() }).ClickAsync();
        await host.PhotographAsync(page, "01-apply-unit");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始填写" }).ClickAsync();
        await page.Locator("[data-path='applicant.name']").WaitForAsync();

        // What cannot be right is said at the field and stays as it was typed.
        await page.FillAsync(("applicant.id-number", "440704199002290045"), ("household.own-monthly-income", "两千"));
        await Expect(page.GetByText("1990年02月29日 不存在").First).ToBeVisibleAsync();
        await Expect(page.GetByText("要填数字").First).ToBeVisibleAsync();
        await host.PhotographAsync(page, "02-apply-wrong-input");

        await page.FillAsync(
            ("applicant.name", Worker),
            ("applicant.sex", "男"),
            ("applicant.nation", "汉族"),
            ("applicant.id-number", IdNumber),
            ("applicant.health", "患病"),
            ("applicant.marriage", "已婚"),
            ("household.insurance", "城镇职工基本医疗保险"),
            ("applicant.telephone", "13800000000"),
            ("applicant.register-kind", "非农业"),
            ("applicant.address", "演示街道演示小区3号楼202"),
            ("household.housing", "自购房"),
            ("household.floor-area", "50—70平方米"),
            ("work.status", "在岗"),
            ("work.since", "2006-07-01"),
            ("household.size", "1"),
            ("household.own-monthly-income", "1850.50"),
            ("household.yearly-income", "22206"),
            ("household.single-parent", "no"),
            ("household.nobody-works", "no"),
            ("hardship.category", "意外致困户")
        );
        await page.FillAsync(("applicant.illness", "慢性肾病"), (Cause, "本人大病"));
        await page.FillAsync(("hardship.situation", "长期透析，自付医疗费用较高。"));
        await Expect(page.GetByText("已保存").First).ToBeVisibleAsync();

        // A cut connection loses nothing.
        await page.ReloadAsync();
        await page.Locator("[data-interactive]").First.WaitForAsync();
        await Expect(page.Locator("[data-path='applicant.name']")).ToHaveValueAsync(Worker);
        await host.PhotographAsync(page, "03-apply-filled");

        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：提交材料" }).ClickAsync();
        var card = page.Locator(".apply-materials > li", new() { HasText = "身份证" }).First;
        await (await card.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Program("身份证.pdf")
        );
        await Expect(card.GetByText("可执行程序").First).ToBeVisibleAsync();
        await (await card.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.HugePhoto(Path.GetTempPath())
        );
        await Expect(card.GetByText("20 MB").Last).ToBeVisibleAsync();
        await (await card.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Photo("身份证正反面.jpg")
        );
        await Expect(card.GetByText("已上传").First).ToBeVisibleAsync();
        await host.PhotographAsync(page, "04-apply-materials");

        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对并提交" }).ClickAsync();
        await host.PhotographAsync(page, "05-apply-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交申请" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "申请已经提交" })).ToBeVisibleAsync();
        await host.PhotographAsync(page, "06-apply-submitted");
        var facts = await page.Locator(".big-facts dd").AllInnerTextsAsync();
        return (facts[0].Trim(), facts[1].Trim());
    }

    private async Task<string> ReviewAtUnitAsync(string number)
    {
        var page = await _staff.AtAsync("factory");
        await host.GoAsync(page, "/work");
        await host.PhotographAsync(page, "10-work-unit");
        await page.GotoAsync(host.Url + "/cases?text=" + number);
        await page.GetByText(Worker).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Worker })).ToBeVisibleAsync();
        var address = new Uri(page.Url).AbsolutePath;
        await Expect(page.GetByText("缺少《户口本》").First).ToBeVisibleAsync();
        await host.PhotographAsync(page, "11-case-blocked");

        await OpenAsync(page, address, "materials");
        await page.ReceivePapersAsync(Materials);
        await host.PhotographAsync(page, "12-case-materials");
        await page.DecideAsync("审核通过");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = Scrutiny() }).First).ToBeVisibleAsync();
        return address;
    }

    private async Task PostNoticeAsync(string address)
    {
        var page = await _staff.AtAsync("factory");
        await OpenAsync(page, address, "scrutiny");
        await page.Locator("#place").FillAsync("厂区公告栏");
        await page.Locator("#days").FillAsync("5");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记张榜" }).ClickAsync();
        await Expect(page.GetByText("请写明按几天公示的理由").First).ToBeVisibleAsync();
        await page.Locator("#length-reason").FillAsync("与职工代表商定，公示五个工作日");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记张榜" }).ClickAsync();
        await Expect(page.GetByText("公示中").First).ToBeVisibleAsync();
        await Expect(page.GetByText("公示未满 5 个工作日").First).ToBeVisibleAsync();
        await (await page.Locator(".posting input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Photo("张榜照片.jpg")
        );
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "张榜照片" })).ToBeVisibleAsync();
        await host.PhotographAsync(page, "13-case-notice");

        await host.AdvanceAsync(page, 14);
        await OpenAsync(page, address, "materials");
        await page.UploadAsync("公示报告", Papers.Pdf("公示报告.pdf"));
        await page.UploadAsync("特困职工花名册", Papers.Pdf("花名册.pdf"));
        await page.DecideAsync("完成并报送");
    }

    private async Task SendBackAndDetermineAsync(string address)
    {
        var department = await _staff.AtAsync("department");
        await OpenAsync(department, address, null);
        await department.GetByRole(AriaRole.Radio, new() { NameRegex = SentBack() }).CheckAsync();
        await department.GetByRole(AriaRole.Button, new() { Name = "退回上一级", Exact = true }).ClickAsync();
        await Expect(department.GetByText("请写明理由").First).ToBeVisibleAsync();
        await department.Locator("#reason").FillAsync("花名册缺少经办人签字，请补签后重新报送");
        await host.PhotographAsync(department, "20-department-send-back");
        await department.GetByRole(AriaRole.Button, new() { Name = "退回上一级", Exact = true }).ClickAsync();
        await Expect(department.GetByText("现在轮到基层工会办理").First).ToBeVisibleAsync();

        var unit = await _staff.AtAsync("factory");
        await OpenAsync(unit, address, null);
        await Expect(unit.GetByText("花名册缺少经办人签字").First).ToBeVisibleAsync();
        await unit.DecideAsync("完成并报送");

        await OpenAsync(department, address, "materials");
        await department.CheckAllAsync();
        await department.DecideAsync("认定通过");
        var sector = await _staff.AtAsync("sector");
        await OpenAsync(sector, address, null);
        await sector.DecideAsync("报送");
    }

    private async Task CorrectAsync(string address, string number, string queryCode)
    {
        var county = await _staff.AtAsync("county");
        await OpenAsync(county, address, "materials");
        var income = county.MaterialRow("收入证明材料");
        await income.GetByRole(AriaRole.Button, new() { Name = "不符合要求" }).ClickAsync();
        await county.Locator(".rz-dialog textarea").FillAsync("缺少近三个月的工资发放记录");
        await county.Locator(".rz-dialog").GetByRole(AriaRole.Button, new() { Name = "不符合要求" }).ClickAsync();
        await Expect(income.GetByText("缺少近三个月的工资发放记录").First).ToBeVisibleAsync();
        await county.GetByRole(AriaRole.Radio, new() { NameRegex = CorrectionWanted() }).CheckAsync();
        await county.Locator("#due-on").FillAsync(await county.DayAsync(10));
        await county.Locator("#reason").FillAsync("收入证明材料不齐全");
        await host.PhotographAsync(county, "30-county-correction");
        await county.GetByRole(AriaRole.Button, new() { Name = "要求补正", Exact = true }).ClickAsync();
        await Expect(county.GetByText("等待补正").First).ToBeVisibleAsync();

        var worker = await host.OpenAsync(Screen.Phone);
        await worker.GotoAsync(host.Url + "/progress");
        await worker.Locator("input[name=number], #number").First.FillAsync(number);
        await worker.Locator("input[name=code], #code").First.FillAsync(queryCode);
        await worker.GetByRole(AriaRole.Button, new() { NameRegex = Look() }).ClickAsync();
        await Expect(worker.GetByText("缺少近三个月的工资发放记录").First).ToBeVisibleAsync();
        await host.PhotographAsync(worker, "31-progress-correction");

        var unit = await _staff.AtAsync("factory");
        await OpenAsync(unit, address, "materials");
        var row = unit.MaterialRow("收入证明材料");
        await row.GetByRole(AriaRole.Button, new() { Name = "上传" }).ClickAsync();
        await (await row.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
            Papers.Pdf("收入证明.pdf")
        );
        await Expect(row.GetByRole(AriaRole.Link, new() { Name = "收入证明.pdf" })).ToBeVisibleAsync();
        await unit.GetByRole(AriaRole.Button, new() { Name = "提交补正" }).ClickAsync();
        await Expect(unit.GetByText("办理中").First).ToBeVisibleAsync();
    }

    private async Task AcceptAsync(string address)
    {
        var county = await _staff.AtAsync("county");
        await OpenAsync(county, address, "materials");
        await county.CheckAllAsync();
        await county.DecideAsync("受理");
        await county.GetByLabel("已受理并建档").CheckAsync();
        await county.Locator("#call-person").FillAsync("赵演示");
        await host.PhotographAsync(county, "32-county-call");
        await county.GetByRole(AriaRole.Button, new() { Name = "登记通话" }).ClickAsync();
        await Expect(county.GetByRole(AriaRole.Button, new() { Name = "登记通话" })).ToHaveCountAsync(0);
        await host.PhotographAsync(county, "33-county-accepted");
    }

    private async Task DenyTheNeighbourAsync(string address)
    {
        var neighbour = await _staff.AtAsync("neighbour");
        var answer = await neighbour.GotoAsync(host.Url + address);
        Assert.Equal(404, answer!.Status);
        await host.PhotographAsync(neighbour, "34-neighbour-404");
    }

    private async Task<string> IssueAsync(string address)
    {
        var county = await _staff.AtAsync("county");
        await BulkAsync(county, "ToClaim");
        await county.GetByRole(AriaRole.Button, new() { NameRegex = Claim() }).ClickAsync();
        await Expect(county.GetByText("等待市总工会发放").First).ToBeVisibleAsync();

        var city = await _staff.AtAsync("city");
        await host.GoAsync(city, "/certificates/claims");
        await city.Locator("table.list tbody a").First.ClickAsync();
        await city.GetByRole(AriaRole.Button, new() { NameRegex = HandOut() }).ClickAsync();
        await Expect(city.GetByText("已发放").First).ToBeVisibleAsync();

        await BulkAsync(county, "ToNumber");
        await county.Locator(".number-rows input").FillAsync("费特2026-9001");
        await county.GetByRole(AriaRole.Button, new() { Name = "编号", Exact = true }).ClickAsync();
        await Expect(county.GetByText("等待盖章").First).ToBeVisibleAsync();

        await BulkAsync(city, "ToSeal");
        await host.PhotographAsync(city, "40-city-seal");
        await city.GetByRole(AriaRole.Button, new() { NameRegex = Seal() }).ClickAsync();
        await Expect(city.GetByText("可以发放").First).ToBeVisibleAsync();

        await BulkAsync(county, "ToIssue");
        await county.Locator("#issue-reason").FillAsync("新增特困职工，随时办理");
        await county.GetByRole(AriaRole.Button, new() { Name = "发放", Exact = true }).ClickAsync();
        await Expect(county.GetByText("已发放 1 张证件").First).ToBeVisibleAsync();
        await host.GoAsync(county, "/certificates?step=Registered");
        await county.GetByRole(AriaRole.Link, new() { Name = Worker }).ClickAsync();
        await Expect(county.Locator("a[href*='/verify/']").First).ToBeVisibleAsync();
        await host.PhotographAsync(county, "41-certificate");

        await OpenAsync(county, address, "history");
        await Expect(county.GetByText("已办结").First).ToBeVisibleAsync();
        await host.PhotographAsync(county, "42-case-closed");
        await host.GoAsync(county, "/certificates?step=Registered");
        await county.GetByRole(AriaRole.Link, new() { Name = Worker }).ClickAsync();
        return await county.VerificationCodeAsync();
    }

    private async Task VerifyAsync(string code)
    {
        var page = await host.OpenAsync(Screen.Phone);
        await page.GotoAsync($"{host.Url}/verify/{code}");
        await Expect(page.GetByText("有效").First).ToBeVisibleAsync();
        await Expect(page.GetByText(Worker)).ToHaveCountAsync(0);
        await host.PhotographAsync(page, "50-verify");
    }

    private Task OpenAsync(IPage page, string address, string? section) =>
        host.OpenAsync(page, address, section, Worker);

    /// <summary>Chooses the worker's certificate in the list of one step.</summary>
    private async Task BulkAsync(IPage page, string step)
    {
        await host.GoAsync(page, $"/certificates?step={step}");
        await page.GetByLabel($"选择 {Worker}").CheckAsync();
    }

    private const string Cause = "hardship.cause";

    [GeneratedRegex("演示机械厂")]
    private static partial Regex UnitName();

    [GeneratedRegex("下一步.*公示")]
    private static partial Regex Scrutiny();

    [GeneratedRegex("^退回上一级")]
    private static partial Regex SentBack();

    [GeneratedRegex("^要求补正")]
    private static partial Regex CorrectionWanted();

    [GeneratedRegex("查询|查看")]
    private static partial Regex Look();

    [GeneratedRegex("^申领")]
    private static partial Regex Claim();

    [GeneratedRegex("^发放 .* 本空白证")]
    private static partial Regex HandOut();

    [GeneratedRegex("^记录盖章")]
    private static partial Regex Seal();
}
