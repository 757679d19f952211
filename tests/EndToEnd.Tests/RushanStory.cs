using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// 在档困难职工年度复核: a household that has been in the register for more than a year, kept for another by its union on a
/// telephone – with position and photographs – returned once by the union above, and put into its category by the county.
/// </summary>
[Collection(nameof(OneHost))]
public partial class RushanStory(RunningHost host)
{
    private const string Worker = "尹演示";

    private readonly Staff _staff = new(host);

    [Fact]
    public async Task A_household_is_verified_for_another_year()
    {
        var phone = await _staff.OnPhoneAsync("rushan-unit");
        var archive = await OpenArchiveAsync(phone);
        var number = await RefillAsync(phone);
        var address = await host.FindCaseAsync(phone, number, Worker);
        await VisitAsync(phone, address);
        await CheckAsync(phone, address, "困难职工家庭申报表", "当年家庭收入证明", "医疗自负费用凭证", "子女学费凭证");
        await ReturnAsync(address);
        await CheckAsync(phone, address);
        await KeepAsync(address);
        await LookAtArchiveAsync(phone, archive);
        host.AssertNoFaults();
    }

    private async Task<string> OpenArchiveAsync(IPage phone)
    {
        await host.GoAsync(phone, "/archives?text=" + Worker);
        await host.PhotographAsync(phone, "70-rushan-archives");
        await phone.GetByRole(AriaRole.Link, new() { Name = Worker }).First.ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = Worker })).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "71-rushan-archive");
        return new Uri(phone.Url).AbsolutePath;
    }

    /// <summary>What the archive says is there already; only what changed is typed.</summary>
    private async Task<string> RefillAsync(IPage phone)
    {
        await phone.GetByRole(AriaRole.Button, new() { NameRegex = Reverify() }).ClickAsync();
        await Expect(phone.Locator("[data-path='applicant.name']")).ToHaveValueAsync(Worker);
        await phone.Locator("[data-interactive]").First.WaitForAsync();
        await phone.FillAsync(("hardship.situation", "仍需长期治疗，自付费用没有减少。"));
        await host.PhotographAsync(phone, "72-rushan-refill");
        return await phone.HandInAsync();
    }

    private async Task VisitAsync(IPage phone, string address)
    {
        await host.GoAsync(phone, address + "/visit");
        await phone.FillAsync(
            ("visit.place", "乳山演示小区2号楼301"),
            ("visit.person-met", Worker),
            ("visit.findings", "职工本人在家，仍在治疗；收入和支出与申报一致。"),
            ("visit.conclusion", "符合条件")
        );

        // Nothing a visit has to bring is forgotten in silence.
        await phone.GetByRole(AriaRole.Button, new() { Name = "登记走访" }).First.ClickAsync();
        await Expect(phone.GetByText("按规定还缺").First).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "73-rushan-visit-lacks");
        foreach (var shows in new[] { "职工本人", "家庭现场" })
        {
            var slot = phone.Locator("section.photo-slot", new() { HasText = shows }).First;
            await (await slot.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(
                Papers.Photo(shows + ".jpg")
            );
            await Expect(slot.Locator("img")).ToHaveCountAsync(1);
        }

        await phone.GetByRole(AriaRole.Button, new() { Name = "定位", Exact = true }).ClickAsync();
        await Expect(phone.GetByText("已定位").First).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "74-rushan-visit");
        await phone.GetByRole(AriaRole.Button, new() { Name = "登记走访" }).First.ClickAsync();
        await Expect(phone).ToHaveURLAsync(Visits());
        await host.PhotographAsync(phone, "75-rushan-visited");
        await host.OpenAsync(phone, address, null, Worker);
        await phone.DecideAsync("完成调查");
    }

    /// <summary>This year's proofs are taken in; what was given before need not be given again.</summary>
    private async Task CheckAsync(IPage phone, string address, params string[] proofs)
    {
        await host.OpenAsync(phone, address, "materials", Worker);
        await phone.ReceivePapersAsync(proofs);
        await phone.DecideAsync("审核通过");
    }

    /// <summary>不符合要求的说明原因并及时退回原建档单位: no return without a reason.</summary>
    private async Task ReturnAsync(string address)
    {
        var town = await _staff.AtAsync("rushan-town");
        await host.OpenAsync(town, address, null, Worker);
        await town.GetByRole(AriaRole.Radio, new() { NameRegex = Returned() }).CheckAsync();
        var act = town.GetByRole(AriaRole.Button, new() { Name = "退回原建档单位", Exact = true });
        await act.ClickAsync();
        await Expect(town.GetByText("请写明理由").First).ToBeVisibleAsync();
        await town.Locator("#reason").FillAsync("医疗自负费用凭证缺少结算单，请补齐后重新报送");
        await host.PhotographAsync(town, "76-rushan-return");
        await act.ClickAsync();
        await Expect(act).ToHaveCountAsync(0);
        var phone = await _staff.OnPhoneAsync("rushan-unit");
        await host.OpenAsync(phone, address, null, Worker);
        await Expect(phone.GetByText("缺少结算单").First).ToBeVisibleAsync();
        await phone.DecideAsync("完成调查");
    }

    private async Task KeepAsync(string address)
    {
        var town = await _staff.AtAsync("rushan-town");
        await host.OpenAsync(town, address, "materials", Worker);
        await town.CheckAllAsync();
        await town.DecideAsync("审核通过");

        var county = await _staff.AtAsync("rushan");
        await host.OpenAsync(county, address, "materials", Worker);
        await county.CheckAllAsync();
        await county.Locator("label.outcome", new() { HasText = "认定通过" }).Locator("input").CheckAsync();
        await Expect(county.GetByText("家庭人均纯收入").First).ToBeVisibleAsync();
        await county.Locator("label.outcome", new() { HasText = "深度困难职工家庭" }).Locator("input").CheckAsync();
        await county.Locator("#category-title").FillAsync("山东工会困难职工家庭认定、帮扶和档案管理办法（试行）");
        await county.Locator("#category-number").FillAsync("鲁会办[2020]58号");
        await host.PhotographAsync(county, "77-rushan-category");
        await county.Locator("button.decide", new() { HasText = "认定通过" }).ClickAsync();
        await Expect(county.GetByText("已办结").First).ToBeVisibleAsync();
    }

    private async Task LookAtArchiveAsync(IPage phone, string archive)
    {
        await host.OpenAsync(phone, archive, "category", Worker);
        await Expect(phone.GetByText("深度困难职工家庭").First).ToBeVisibleAsync();
        await host.PhotographAsync(phone, "78-rushan-archive-category");
        await host.OpenAsync(phone, archive, "history", Worker);
        await host.PhotographAsync(phone, "79-rushan-archive-history");
    }

    [GeneratedRegex("^办理“.*年度复核”")]
    private static partial Regex Reverify();

    [GeneratedRegex("/visits$")]
    private static partial Regex Visits();

    [GeneratedRegex("^退回原建档单位")]
    private static partial Regex Returned();
}
