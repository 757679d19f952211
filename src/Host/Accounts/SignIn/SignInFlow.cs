using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Platform.Host.Accounts.Sessions;
using Platform.Organizations;

namespace Platform.Host.Accounts.SignIn;

/// <summary>
/// Password, then a password of one's own where somebody else gave it, then the post. Between the steps a second, short
/// cookie says who it is; it opens no page but those of the steps.
/// </summary>
internal sealed class SignInFlow(
    UserManager<Account> accounts,
    SignInManager<Account> signIns,
    IPasswordHasher<Account> hasher,
    SessionDesk sessions,
    TimeProvider time
)
{
    public const string PendingScheme = "sign-in";
    public const string PasswordStep = "/sign-in/password";
    public const string PostStep = "/sign-in/post";

    /// <summary>One message for an unknown name and a wrong password: whoever guesses learns no names.</summary>
    public const string Wrong = "用户名或密码不正确。连续输错 5 次，账号将锁定 15 分钟。";

    public const string Locked = "密码连续输错次数过多，账号已锁定 15 分钟。请稍后再试，或联系本单位系统管理员解锁。";

    /// <summary>So that an unknown name takes as long to be refused as a known one.</summary>
    private static readonly Account Nobody = new() { Name = "" };

    /// <summary>Checks the password and goes to the next step; <see cref="SignInStep.Message"/> where it is not right.</summary>
    public async Task<SignInStep> StartAsync(HttpContext http, string userName, string password, string? returnTo)
    {
        var account = await accounts.FindByNameAsync(userName.Trim());
        if (account is null || account.ClosedAt is not null)
        {
            hasher.HashPassword(Nobody, password);
            await sessions.RecordAsync("sign-in-refused", account);
            return SignInStep.Refused(Wrong);
        }

        var result = await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return await ContinueAsync(http, account, ReturnAddress.Local(returnTo));
        }

        await sessions.RecordAsync(result.IsLockedOut ? "sign-in-locked" : "sign-in-refused", account);
        return SignInStep.Refused(result.IsLockedOut ? Locked : Wrong);
    }

    /// <summary>Who is between two steps, and where they wanted to go; null when nobody is, or took too long.</summary>
    public async Task<(Account Account, string ReturnTo)?> PendingAsync(HttpContext http)
    {
        var ticket = await http.AuthenticateAsync(PendingScheme);
        return
            Session.Person(ticket.Principal) is var (id, stamp)
            && await accounts.FindByIdAsync(id.ToString()) is { ClosedAt: null } account
            && account.SecurityStamp == stamp
            ? (account, ReturnAddress.Local(ticket.Properties?.RedirectUri))
            : null;
    }

    /// <summary>The post chosen among those held.</summary>
    public async Task<SignInStep> ChooseAsync(HttpContext http, Account account, int postId, string returnTo)
    {
        var post = (await sessions.PostsAsync(account.Id)).FirstOrDefault(post => post.Id == postId);
        return account.MustChangePassword || post is null
            ? SignInStep.Refused("请选择一个职务。")
            : await BeginAsync(http, account, post, returnTo);
    }

    /// <summary>
    /// Changes the password of whoever is between two steps or signed in. Other sessions of the account end; this one
    /// goes on.
    /// </summary>
    public async Task<SignInStep> ChangePasswordAsync(
        HttpContext http,
        Account account,
        string current,
        string next,
        string returnTo
    )
    {
        var check = await signIns.CheckPasswordSignInAsync(account, current, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            return SignInStep.Refused(check.IsLockedOut ? Locked : "当前密码不正确", nameof(current));
        }

        if (current == next)
        {
            return SignInStep.Refused("新密码不能与当前密码相同", nameof(next));
        }

        account.MustChangePassword = false;
        var result = await accounts.ChangePasswordAsync(account, current, next);
        if (!result.Succeeded)
        {
            return SignInStep.Refused(
                string.Join('；', result.Errors.Select(error => error.Description)),
                nameof(next)
            );
        }

        await sessions.RecordAsync("password-changed", account);

        var actor = http.Actor;
        var post = (await sessions.PostsAsync(account.Id)).FirstOrDefault(post => post.Id == actor?.PostId);
        return post is null
            ? await ContinueAsync(http, account, returnTo)
            : await EnterAsync(http, account, post, returnTo);
    }

    /// <summary>Acts in another of the person's posts from now on; false when it is none of theirs.</summary>
    public async Task<bool> SwitchAsync(HttpContext http, Actor actor, int postId)
    {
        var post = (await sessions.PostsAsync(actor.AccountId)).FirstOrDefault(post => post.Id == postId);
        if (post is null || await accounts.FindByIdAsync(actor.AccountId.ToString()) is not { } account)
        {
            return false;
        }

        await sessions.RecordAsync("post-switched", account, post);
        await EnterAsync(http, account, post, ReturnAddress.Default);
        return true;
    }

    /// <summary>Ends the session, if there is one.</summary>
    public async Task EndAsync(HttpContext http)
    {
        if (http.Actor is { } actor && await accounts.FindByIdAsync(actor.AccountId.ToString()) is { } account)
        {
            await sessions.RecordAsync("sign-out", account);
        }

        await http.SignOutAsync(Session.Scheme);
    }

    private async Task<SignInStep> ContinueAsync(HttpContext http, Account account, string returnTo)
    {
        var posts = await sessions.PostsAsync(account.Id);
        switch (posts)
        {
            case []:
                return SignInStep.Refused("您目前没有任职，不能登录。请联系本单位或上级单位的系统管理员。");
            case [var only] when !account.MustChangePassword:
                return await BeginAsync(http, account, only, returnTo);
            default:
                await http.SignInAsync(
                    PendingScheme,
                    Session.Principal(PendingScheme, account),
                    new AuthenticationProperties { RedirectUri = returnTo }
                );
                return SignInStep.GoTo(account.MustChangePassword ? PasswordStep : PostStep);
        }
    }

    private async Task<SignInStep> BeginAsync(HttpContext http, Account account, PostLine post, string returnTo)
    {
        await sessions.RecordAsync("sign-in", account, post);
        return await EnterAsync(http, account, post, returnTo);
    }

    private async Task<SignInStep> EnterAsync(HttpContext http, Account account, PostLine post, string returnTo)
    {
        await http.SignOutAsync(PendingScheme);
        await http.SignInAsync(Session.Scheme, Session.Of(account, post, time.GetUtcNow()));
        return SignInStep.GoTo(returnTo);
    }
}
