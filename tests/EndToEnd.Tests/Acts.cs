using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Platform.EndToEnd.Tests;

/// <summary>What officers do on the pages of a case and a certificate.</summary>
internal static class Acts
{
    public static async Task CheckAllAsync(this IPage page)
    {
        var open = page.GetByRole(AriaRole.Button, new() { Name = "核对无误" });
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.ClickAsync();
            await Expect(open).ToHaveCountAsync(left - 1);
        }
    }

    /// <summary>Chooses the outcome and presses the button that is named like it.</summary>
    public static async Task DecideAsync(this IPage page, string act)
    {
        await page.Locator("label.outcome", new() { Has = page.GetByText(act, new() { Exact = true }) })
            .Locator("input")
            .CheckAsync();
        await page.Locator("button.decide", new() { HasText = act }).ClickAsync();
        await Expect(page.Locator("button.decide", new() { HasText = act })).ToHaveCountAsync(0);
    }

    public static async Task<string> VerificationCodeAsync(this IPage page)
    {
        var link = page.Locator("a[href*='/verify/']").First;
        return (await link.GetAttributeAsync("href"))!.Split('/')[^1];
    }

    public static async Task<string> DayAsync(this IPage page, int ahead)
    {
        var first = DateOnly.Parse(
            (await page.Locator("#due-on").GetAttributeAsync("min"))!,
            CultureInfo.InvariantCulture
        );
        return first.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
