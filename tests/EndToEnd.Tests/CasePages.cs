using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>The pages of a case, as every story walks through them.</summary>
internal static partial class CasePages
{
    public static async Task GoAsync(this RunningHost host, IPage page, string address)
    {
        await page.GotoAsync(host.Url + address);
        await page.Locator("[data-interactive]").First.WaitForAsync();
        await Expect(page.Locator(".busy")).ToHaveCountAsync(0);
    }

    /// <summary>Opens a part of a case or an archive and waits until it is the worker's.</summary>
    public static async Task OpenAsync(
        this RunningHost host,
        IPage page,
        string address,
        string? section,
        string worker
    )
    {
        await host.GoAsync(page, address + (section is null ? "" : "/" + section));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = worker })).ToBeVisibleAsync();
    }

    /// <summary>Finds the worker's case by its number and returns its address.</summary>
    public static async Task<string> FindCaseAsync(this RunningHost host, IPage page, string number, string worker)
    {
        await host.GoAsync(page, "/cases?text=" + number);
        await page.GetByText(worker).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = worker })).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Applies on the worker's own telephone and returns the number of the application.</summary>
    public static async Task<string> ApplyAsync(
        this RunningHost host,
        string item,
        string unit,
        params (string Path, string Answer)[] answers
    )
    {
        var page = await host.OpenAsync(Screen.Phone);
        await host.GoAsync(page, "/apply/" + item);
        await page.Locator("#unit-search").FillAsync(unit);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(unit) }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "开始填写" }).ClickAsync();
        await page.Locator("[data-path='applicant.name']").WaitForAsync();
        await page.FillAsync(answers);
        return await page.HandInAsync();
    }

    /// <summary>From the filled form over the materials to the number of the application.</summary>
    public static async Task<string> HandInAsync(this IPage page)
    {
        await Expect(page.GetByText("已保存").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：提交材料" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对并提交" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "提交申请" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "申请已经提交" })).ToBeVisibleAsync();
        return (await page.Locator(".big-facts dd").First.InnerTextAsync()).Trim();
    }

    /// <summary>By the name it bears: clauses beside it name other materials too.</summary>
    public static ILocator MaterialRow(this IPage page, string material) =>
        page.Locator("li.material").Filter(new() { Has = page.Locator("strong", new() { HasText = material }) });

    /// <summary>Takes materials in on paper, and finds everything there in order.</summary>
    public static async Task ReceivePapersAsync(this IPage page, params IReadOnlyList<string> materials)
    {
        foreach (var material in materials)
        {
            var row = page.MaterialRow(material);
            await row.GetByRole(AriaRole.Button, new() { NameRegex = PaperReceived() }).ClickAsync();
            await Expect(row.Locator(".submissions")).ToBeVisibleAsync();
        }

        await page.CheckAllAsync();
    }

    /// <summary>
    /// A field for files as somebody finds it who looks before choosing: what is chosen while the page still takes the
    /// field over is lost.
    /// </summary>
    public static async Task<ILocator> TakenOverAsync(this ILocator field)
    {
        await field.Page.WaitForFunctionAsync(
            "field => field._blazorInputFileNextFileId !== undefined",
            await field.ElementHandleAsync()
        );
        return field;
    }

    public static async Task UploadAsync(this IPage page, string material, FilePayload file)
    {
        var row = page.MaterialRow(material);
        await row.GetByRole(AriaRole.Button, new() { Name = "上传" }).ClickAsync();
        await (await row.Locator("input[type=file]").First.TakenOverAsync()).SetInputFilesAsync(file);
        await Expect(row.GetByRole(AriaRole.Link, new() { Name = file.Name })).ToBeVisibleAsync();
    }

    [GeneratedRegex("已收纸质")]
    private static partial Regex PaperReceived();
}
