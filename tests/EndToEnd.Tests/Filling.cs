using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>Fills a form by the paths of its answers, whatever control each is asked with.</summary>
internal static class Filling
{
    public static async Task FillAsync(this IPage page, params (string Path, string Answer)[] answers)
    {
        foreach (var (path, answer) in answers)
        {
            var controls = page.Locator($"[data-path=\"{path}\"]");
            var first = controls.First;
            switch (await first.EvaluateAsync<string>("control => control.type"))
            {
                case "radio":
                    await page.Locator($"[data-path=\"{path}\"][value=\"{answer}\"]")
                        .CheckAsync(new() { Force = true });
                    break;
                case "select-one":
                    await first.SelectOptionAsync(answer);
                    break;
                default:
                    await first.FillAsync(answer);
                    await first.BlurAsync();
                    break;
            }
        }
    }

    /// <summary>Begins another row of a repeated section.</summary>
    public static async Task AddRowAsync(this IPage page, string rowName)
    {
        var rows = page.Locator(".entry-rows")
            .Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = "添加" + rowName }) })
            .Locator(".entry-row");
        var before = await rows.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "添加" + rowName }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(before + 1);
    }
}
