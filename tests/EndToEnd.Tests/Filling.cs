using Microsoft.Playwright;

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
}
