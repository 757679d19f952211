using System.Net;
using Platform.Applicants;
using Platform.Host.Tests.Accounts;

namespace Platform.Host.Tests.Portal;

/// <summary>What an applicant's cookie opens, and what its pages tell whoever guesses.</summary>
public sealed class ApplicantSessionTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Applicants_open_their_own_page_and_none_of_the_officers()
    {
        using var browser = await host.RegisterAsync(host.NewMobile());

        using var mine = await browser.GoAsync("/my");
        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
        Assert.Contains("您的账号里还没有申请", browser.Text, StringComparison.Ordinal);

        foreach (var page in new[] { "/me", "/cases", "/archives", $"/cases/{Guid.NewGuid()}" })
        {
            using var refused = await browser.GoAsync(page);
            Assert.StartsWith("/sign-in", Target(refused), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Officers_open_their_own_page_and_none_of_an_applicants()
    {
        using var browser = host.Browse();
        using var signedIn = await browser.SignInAsync(host.OfficersName, PortalHost.Password);
        using var own = await browser.GoAsync("/me");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);

        foreach (var page in new[] { "/my", "/my/account", "/my/take", $"/my/cases/{Guid.NewGuid()}" })
        {
            using var refused = await browser.GoAsync(page);
            Assert.StartsWith("/my/sign-in", Target(refused), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var browser = await host.RegisterAsync(host.NewMobile());
        await browser.GoAsync("/my/account");

        using var signedOut = await browser.PostAsync("/my/sign-out");
        using var afterwards = await browser.GoAsync("/my");

        Assert.Equal("/my/sign-in", Target(signedOut));
        Assert.StartsWith("/my/sign-in", Target(afterwards), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_learns_whether_a_number_is_registered()
    {
        var known = host.NewMobile();
        using var owner = await host.RegisterAsync(known);
        using var browser = host.Browse();

        foreach (var mobile in new[] { known, host.NewMobile() })
        {
            using var signedIn = await SignInAsync(browser, mobile, "Wrong-lamp-99");
            Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
            Assert.Contains(ApplicantEntry.Wrong, browser.Text, StringComparison.Ordinal);

            await browser.GoAsync("/my/recover?way=code");
            using var recovered = await browser.SendAsync(
                "recover",
                ("Entered.Mobile", mobile),
                ("Entered.Code", "0000000000"),
                ("Entered.Password", "Window-snow-31"),
                ("Entered.Again", "Window-snow-31")
            );
            Assert.Equal(HttpStatusCode.OK, recovered.StatusCode);
            Assert.Contains(RecoveryDesk.Wrong, browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_shut_the_right_one_out_in_the_same_words()
    {
        var mobile = host.NewMobile();
        using var owner = await host.RegisterAsync(mobile);
        using var browser = host.Browse();
        for (var guess = 0; guess < GuessCounter.Most; guess++)
        {
            using var wrong = await SignInAsync(browser, mobile, $"Guessed-lamp-{guess}");
        }

        using var right = await SignInAsync(browser, mobile, PortalHost.Password);

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains(ApplicantEntry.Wrong, browser.Text, StringComparison.Ordinal);
        using var mine = await browser.GoAsync("/my");
        Assert.StartsWith("/my/sign-in", Target(mine), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Browser browser, string mobile, string password)
    {
        await browser.GoAsync("/my/sign-in");
        return await browser.SendAsync("applicant-sign-in", ("Entered.Mobile", mobile), ("Entered.Password", password));
    }

    private static string Target(HttpResponseMessage response)
    {
        var target = response.Headers.Location!;
        return target.IsAbsoluteUri ? target.PathAndQuery : target.OriginalString;
    }
}
