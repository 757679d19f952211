using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>The worker's own part, all of it on the telephone.</summary>
public partial class JiangmenStory
{
    private const string Mobile = "13800000440";
    private const string Password = "Teapot-rain-27";

    private async Task<IPage> RegisterAsync()
    {
        var phone = await host.OpenAsync(Screen.Phone);
        await host.GoAsync(phone, "/apply/440700/hardship-application");
        await phone.GetByRole(AriaRole.Link, new() { Name = "登录或注册" }).ClickAsync();
        await phone.GetByRole(AriaRole.Link, new() { Name = "注册账号" }).ClickAsync();
        await phone.Locator("#name").FillAsync(Worker);
        await phone.Locator("#mobile").FillAsync(Mobile);
        await phone.Locator("#password").FillAsync(Password);
        await phone.Locator("#again").FillAsync(Password);
        foreach (var box in new[] { "Agrees", "AgreesToSensitive", "IsOwn" })
        {
            await phone.Locator($"input[name='Entered.{box}']").CheckAsync();
        }

        await host.PhotographAsync(phone, "90-jiangmen-register");
        await phone.GetByRole(AriaRole.Button, new() { Name = "注册", Exact = true }).ClickAsync();
        await Expect(phone.Locator("#unit-search")).ToBeVisibleAsync();
        return phone;
    }

    /// <summary>The household as it is, but for the family; then a look at what has to be brought, and away.</summary>
    private static async Task BeginAsync(IPage phone)
    {
        await phone.Locator("[data-interactive]").First.WaitForAsync();
        await phone.Locator("#unit-search").FillAsync("区直机关");
        await phone.GetByRole(AriaRole.Button, new() { Name = Unit }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "开始填写" }).ClickAsync();
        await Expect(phone.Locator("[data-path='applicant.name']")).ToHaveValueAsync(Worker);
        await phone.FillAsync(
            ("applicant.sex", "男"),
            ("applicant.nation", "汉族"),
            ("applicant.id-number", "440799198004159317"),
            ("applicant.telephone", Mobile),
            ("applicant.marriage", "已婚"),
            ("household.insurance", "城镇职工基本医疗保险"),
            ("applicant.is-veteran", "no"),
            ("applicant.health", "良好"),
            ("work.status", "在岗"),
            ("applicant.register-kind", "非农业"),
            ("applicant.address", "江海演示小区3号楼1单元301"),
            ("household.housing", "自购房"),
            ("household.floor-area", "50—70平方米"),
            ("household.has-minimum-living-allowance", "no"),
            ("household.has-low-income-certificate", "no"),
            ("hardship.cause", "供养直系亲属大病"),
            ("hardship.accident", "no"),
            ("hardship.situation", "妻子患病长期治疗，自付费用多。")
        );
        await phone.AddRowAsync("收入");
        await phone.FillAsync(
            ("incomes[0].income.kind", "工资性收入"),
            ("incomes[0].income.person", Worker),
            ("incomes[0].income.amount", "38400")
        );
        await ToMaterialsAsync(phone);
        foreach (var material in OfTheIll)
        {
            await Expect(Asked(phone, material)).ToHaveCountAsync(0);
            await Expect(phone.Locator(".not-needed")).ToContainTextAsync(material);
        }
    }

    /// <summary>The draft waits in the account; the wife's illness, told there, brings its papers with it.</summary>
    private async Task ResumeAsync(IPage phone)
    {
        await host.GoAsync(phone, "/my");
        await host.PhotographAsync(phone, "91-jiangmen-my-draft");
        await phone.GetByRole(AriaRole.Link, new() { Name = "接着填" }).ClickAsync();
        await Expect(phone.Locator("[data-path='hardship.situation']"))
            .ToHaveValueAsync("妻子患病长期治疗，自付费用多。");
        await phone.Locator("[data-interactive]").First.WaitForAsync();
        await phone.AddRowAsync("家庭成员");
        await phone.FillAsync(
            ("members[0].member.name", Wife),
            ("members[0].member.relation", "妻子"),
            ("members[0].member.sex", "女"),
            ("members[0].member.id-number", "44079919820922942X"),
            ("members[0].member.status", "病休"),
            ("members[0].member.has-income", "no"),
            ("members[0].member.health", "患病"),
            ("members[0].member.illness", "慢性肾病（演示）"),
            ("members[0].member.has-special-outpatient-card", "yes"),
            ("members[0].member.needs-work", "no")
        );
        await phone.AddRowAsync("家庭成员");
        await phone.FillAsync(
            ("members[1].member.name", Daughter),
            ("members[1].member.relation", "女儿"),
            ("members[1].member.sex", "女"),
            ("members[1].member.id-number", "440799201506019642"),
            ("members[1].member.status", "在校学生"),
            ("members[1].member.has-income", "no"),
            ("members[1].member.health", "良好"),
            ("members[1].member.schooling", "小学"),
            ("members[1].member.asks-education-aid", "no"),
            ("members[1].member.needs-work", "no")
        );
        await phone.AddRowAsync("支出");
        await phone.FillAsync(
            ("expenditures[0].expenditure.kind", "医疗自付费用"),
            ("expenditures[0].expenditure.person", Wife),
            ("expenditures[0].expenditure.amount", "26000")
        );
        await Expect(phone.GetByText("表格已填好")).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "92-jiangmen-form");
        await ToMaterialsAsync(phone);
        foreach (var material in OfTheIll)
        {
            await Expect(Asked(phone, material)).ToContainTextAsync("患病");
            await Expect(Asked(phone, material)).ToContainTextAsync(Wife);
        }

        foreach (var material in new[] { "残疾证", "退伍或复员军人证件", "在校就读证明", "租房合同及租金支出凭证" })
        {
            await Expect(Asked(phone, material)).ToHaveCountAsync(0);
        }

        await Expect(phone.Locator(".by-union")).ToContainTextAsync(InvoiceTable);
    }

    /// <summary>A page for each person where each needs one, and the fingerprints of whoever is of age.</summary>
    private static async Task BringAsync(IPage phone)
    {
        await UploadAsync(phone, "《困难职工档案表》", Worker);
        await UploadAsync(phone, "困难职工身份证", Worker);
        await UploadAsync(phone, "社保卡", Worker);
        await UploadAsync(phone, "户口簿", Worker, Wife, Daughter);
        await UploadAsync(phone, "单位开具的收入证明", Worker);
        foreach (var material in OfTheIll)
        {
            await UploadAsync(phone, material, Wife);
        }

        const string Authorisation = "《申请困难职工帮扶申请授权书》";
        await Expect(Asked(phone, Authorisation).Locator(".signers li")).ToHaveCountAsync(2);
        foreach (var adult in new[] { Worker, Wife })
        {
            var sign = Asked(phone, Authorisation).GetByRole(AriaRole.Button, new() { Name = $"登记{adult}的手指印" });
            await sign.ClickAsync();
            await Expect(sign).ToHaveCountAsync(0);
        }

        await UploadAsync(phone, Authorisation, Worker);
    }

    private async Task<string> HandInAsync(IPage phone)
    {
        await host.PhotographAsync(phone, "93-jiangmen-materials");
        await phone.GetByRole(AriaRole.Button, new() { Name = "下一步：核对并提交" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "提交申请" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "申请已经提交" })).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "94-jiangmen-handed-in");
        var number = (await phone.Locator(".big-facts dd").First.InnerTextAsync()).Trim();
        await phone.GetByRole(AriaRole.Link, new() { Name = "查看每一步" }).ClickAsync();
        await Expect(phone.GetByText("现在不用您做什么。")).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "95-jiangmen-my-case");
        return number;
    }

    private static async Task ToMaterialsAsync(IPage phone)
    {
        await phone.GetByRole(AriaRole.Button, new() { Name = "下一步：提交材料" }).ClickAsync();
        await Expect(Asked(phone, "困难职工身份证")).ToBeVisibleAsync();
    }

    /// <summary>By its name: other papers mention it in what is quoted for them.</summary>
    private static ILocator Asked(IPage phone, string material) =>
        phone
            .Locator("li.apply-material")
            .Filter(new() { Has = phone.Locator(".apply-material-name strong", new() { HasText = material }) });

    /// <summary>One file for each; the page asks for the next person's by itself.</summary>
    private static async Task UploadAsync(IPage phone, string material, params string[] people)
    {
        var item = Asked(phone, material);
        foreach (var person in people)
        {
            var file = Papers.Photo($"{material.Trim('《', '》')}-{person}.jpg");
            var input = item.Locator(".file-zone input[type=file]");
            await Expect(input).ToBeEnabledAsync();
            await (await input.TakenOverAsync()).SetInputFilesAsync(file);
            await Expect(item.GetByRole(AriaRole.Link, new() { Name = file.Name })).ToBeVisibleAsync();
        }

        await Expect(item.Locator(".apply-material-name")).ToContainTextAsync("已上传");
    }
}
