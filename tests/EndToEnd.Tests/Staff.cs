using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests;

/// <summary>People at their desks: each has a browser window of their own and is signed in once.</summary>
internal sealed class Staff(RunningHost host)
{
    /// <summary>The demo's; see the README.</summary>
    private const string Password = "Yanshi-2026-Gonghui";

    private readonly Dictionary<(string User, Screen Screen), IPage> _pages = [];

    public Task<IPage> AtAsync(string user) => AtAsync(user, Screen.Desk);

    /// <summary>The same person with the telephone in hand.</summary>
    public Task<IPage> OnPhoneAsync(string user) => AtAsync(user, Screen.Phone);

    private async Task<IPage> AtAsync(string user, Screen screen)
    {
        if (_pages.TryGetValue((user, screen), out var known))
        {
            return known;
        }

        var page = _pages[(user, screen)] = await host.OpenAsync(screen);
        await page.GotoAsync(host.Url + "/sign-in");
        await page.Locator("#user-name").FillAsync(user);
        await page.Locator("#password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await page.Locator("[data-interactive]").First.WaitForAsync();
        return page;
    }
}
