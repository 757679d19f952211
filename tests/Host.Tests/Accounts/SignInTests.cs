using System.Net;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Accounts.SignIn;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Accounts;

public sealed class SignInTests : IAsyncLifetime, IDisposable
{
    private const string Password = "Bridge7-lamp-9";

    private readonly TestDatabase _database = new();
    private readonly PasswordHasher<Account> _hasher = new();
    private HostFactory _host = null!;
    private SampleUnions _unions = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _host = new HostFactory(_database);
        _browser = new Browser(_host);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task A_page_for_staff_asks_to_sign_in_and_comes_back()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));

        var asked = await _browser.GoAsync("/me?x=1");
        var signedIn = await _browser.SignInAsync(userName, Password, Target(asked));
        var page = await _browser.GoAsync(Target(signedIn));

        Assert.Equal("/sign-in?return=%2Fme%3Fx%3D1", Target(asked));
        Assert.Equal("/me?x=1", Target(signedIn));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("东岭县总工会", _browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("elsewhere")]
    [InlineData("/sign-in")]
    public async Task Signing_in_leads_nowhere_else(string address)
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));

        var signedIn = await _browser.SignInAsync(
            userName,
            Password,
            $"/sign-in?return={Uri.EscapeDataString(address)}"
        );

        Assert.Equal("/work", Target(signedIn));
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_other_sites_and_the_clear()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));

        var signedIn = await _browser.SignInAsync(userName, Password);

        var cookie = Assert.Single(
            signedIn.Headers.GetValues("Set-Cookie"),
            line => line.StartsWith("session=", StringComparison.Ordinal)
        );
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_told_the_same()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));

        await _browser.SignInAsync("nobody", Password);
        var unknown = _browser.Text;
        await _browser.SignInAsync(userName, "wrong");

        Assert.Contains(SignInFlow.Wrong, unknown, StringComparison.Ordinal);
        Assert.Contains(SignInFlow.Wrong, _browser.Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{userName}\"", _browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", _browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await _browser.SignInAsync(userName, "wrong");
        }

        await _browser.SignInAsync(userName, Password);
        Assert.Contains(SignInFlow.Locked, _browser.Text, StringComparison.Ordinal);

        await ChangeAsync(userName, account => account.LockoutEnd = account.LockoutEnd!.Value.AddMinutes(-15));
        Assert.Equal("/work", Target(await _browser.SignInAsync(userName, Password)));
    }

    [Fact]
    public async Task Who_holds_several_posts_chooses_one()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var lead = await _unions.FurtherPostAsync(officer, _unions.County, Role.Lead);
        var userName = await PersonAsync(officer);

        var passed = await _browser.SignInAsync(userName, Password, "/sign-in?return=/me");
        var early = await new Browser(_host).GoAsync("/me");
        await _browser.GoAsync(Target(passed));
        var chosen = await _browser.SendAsync("choose-post", ("Post", $"{lead.PostId}"));

        Assert.Equal("/sign-in/post", Target(passed));
        Assert.Equal(HttpStatusCode.Redirect, early.StatusCode);
        Assert.Equal("/me", Target(chosen));
        await _browser.GoAsync("/me");
        Assert.Contains("东岭县总工会 · 负责人", _browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_chooses_a_post_of_somebody_else()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        await _unions.FurtherPostAsync(officer, _unions.County, Role.Lead);
        var other = await _unions.ActorAsync(_unions.City, Role.Lead);
        var passed = await _browser.SignInAsync(await PersonAsync(officer), Password);

        await _browser.GoAsync(Target(passed));
        var chosen = await _browser.SendAsync("choose-post", ("Post", $"{other.PostId}"));

        Assert.Equal(HttpStatusCode.OK, chosen.StatusCode);
        Assert.Contains("请选择一个职务。", _browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_post_is_switched_with_the_form_of_the_page_only()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var lead = await _unions.FurtherPostAsync(officer, _unions.County, Role.Lead);
        var other = await _unions.ActorAsync(_unions.City, Role.Lead);
        var passed = await _browser.SignInAsync(await PersonAsync(officer), Password);
        await _browser.GoAsync(Target(passed));
        await _browser.SendAsync("choose-post", ("Post", $"{officer.PostId}"));

        var forged = await _browser.PostAsync("/posts/switch", ("post", $"{lead.PostId}"));
        await _browser.GoAsync("/me");
        var foreign = await _browser.PostAsync("/posts/switch", ("post", $"{other.PostId}"));
        await _browser.GoAsync("/me");
        var switched = await _browser.PostAsync("/posts/switch", ("post", $"{lead.PostId}"));
        await _browser.GoAsync("/me");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal("/work", Target(switched));
        Assert.Contains("东岭县总工会 · 负责人", _browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_given_by_somebody_else_is_changed_first()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer), mustChange: true);

        var passed = await _browser.SignInAsync(userName, Password, "/sign-in?return=/me");
        var early = await _browser.GoAsync("/me");
        await _browser.GoAsync(Target(passed));
        await ChangePasswordAsync("short", "short");
        Assert.Contains("密码太短", _browser.Text, StringComparison.Ordinal);
        await ChangePasswordAsync("Another3-lamp", "Another3-lamb");
        Assert.Contains("两次输入的新密码不一致", _browser.Text, StringComparison.Ordinal);
        var changed = await ChangePasswordAsync("Another3-lamp", "Another3-lamp");

        Assert.Equal("/sign-in/password", Target(passed));
        Assert.Equal(HttpStatusCode.Redirect, early.StatusCode);
        Assert.Equal("/me", Target(changed));
        Assert.Equal(HttpStatusCode.OK, (await _browser.GoAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task A_changed_password_ends_the_sessions_elsewhere_and_goes_on_here()
    {
        var userName = await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer));
        using var elsewhere = new Browser(_host);
        await elsewhere.SignInAsync(userName, Password);
        await _browser.SignInAsync(userName, Password);

        await _browser.GoAsync("/me/password");
        await ChangePasswordAsync("Another3-lamp", "Another3-lamp");

        Assert.Equal(HttpStatusCode.OK, (await _browser.GoAsync("/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GoAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task An_ended_post_ends_the_session()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);
        await _browser.SignInAsync(await PersonAsync(officer), Password);

        await using (var db = _database.Open())
        {
            await db
                .Posts.Where(post => post.Id == officer.PostId)
                .ExecuteUpdateAsync(set => set.SetProperty(post => post.Until, new DateOnly(2026, 1, 1)));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await _browser.GoAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task An_ended_post_ends_the_session_of_an_open_page()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);
        Account account;
        await using (var db = _database.Open())
        {
            account = await db.Accounts.SingleAsync(row => row.Id == officer.AccountId);
        }

        var sessions = new SessionDesk(_database, new AuditTrail(TimeProvider.System), TimeProvider.System);
        var post = Assert.Single(await sessions.PostsAsync(account.Id));
        var state = new AuthenticationState(Session.Of(account, post, TimeProvider.System.GetUtcNow()));
        using var watch = new SessionWatch(NullLoggerFactory.Instance, new SessionGuard(sessions, TimeProvider.System));

        Assert.True(await watch.HoldsAsync(state));
        await using (var db = _database.Open())
        {
            await db
                .Posts.Where(row => row.Id == post.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Until, new DateOnly(2026, 1, 1)));
        }

        Assert.False(await watch.HoldsAsync(state));
    }

    [Fact]
    public async Task Who_holds_no_post_does_not_get_in()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);
        var userName = await PersonAsync(officer);
        await using (var db = _database.Open())
        {
            await db.Posts.Where(post => post.Id == officer.PostId).ExecuteDeleteAsync();
        }

        await _browser.SignInAsync(userName, Password);

        Assert.Contains("您目前没有任职", _browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await _browser.SignInAsync(await PersonAsync(await _unions.ActorAsync(_unions.County, Role.Officer)), Password);
        await _browser.GoAsync("/me");

        var left = await _browser.PostAsync("/sign-out");

        Assert.Equal("/sign-in", Target(left));
        Assert.Equal(HttpStatusCode.Redirect, (await _browser.GoAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task Coming_and_being_refused_is_written_down()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);
        var userName = await PersonAsync(officer);

        await _browser.SignInAsync("nobody", Password);
        await _browser.SignInAsync(userName, "wrong");
        await _browser.SignInAsync(userName, Password);

        await using var db = _database.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Id).ToListAsync();
        Assert.Equal(
            [("sign-in-refused", null), ("sign-in-refused", officer.BodyId), ("sign-in", officer.BodyId)],
            entries.Select(entry => (entry.Action, entry.BodyId))
        );
    }

    [Fact]
    public async Task A_form_that_went_stale_is_shown_afresh()
    {
        var refused = await _browser.PostAsync("/sign-in?return=/me", ("_handler", "sign-in"));

        Assert.Equal("/sign-in?return=/me", Target(refused));
    }

    [Fact]
    public async Task The_pages_are_framed_by_nobody_and_run_our_scripts_only()
    {
        var page = await _browser.GoAsync("/sign-in");

        Assert.Equal(["DENY"], page.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["nosniff"], page.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains(
            "script-src 'self'",
            page.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }

    private static string Target(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var location = response.Headers.Location!;
        return location.IsAbsoluteUri && location.Host == "localhost" ? location.PathAndQuery : location.OriginalString;
    }

    private Task<HttpResponseMessage> ChangePasswordAsync(string next, string again) =>
        _browser.SendAsync(
            "change-password",
            ("Entered.Current", Password),
            ("Entered.Next", next),
            ("Entered.Again", again)
        );

    private async Task<string> PersonAsync(Actor actor, bool mustChange = false)
    {
        await using var db = _database.Open();
        var account = await db.Accounts.SingleAsync(row => row.Id == actor.AccountId);
        account.PasswordHash = _hasher.HashPassword(account, Password);
        account.MustChangePassword = mustChange;
        await db.SaveChangesAsync();
        return account.UserName!;
    }

    private async Task ChangeAsync(string userName, Action<Account> change)
    {
        await using var db = _database.Open();
        change(await db.Accounts.SingleAsync(row => row.UserName == userName));
        await db.SaveChangesAsync();
    }
}
