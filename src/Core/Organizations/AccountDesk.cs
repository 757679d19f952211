using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// Accounts as an administrator sees them: those with a post, held or past, in the administrator's subtree. To anybody
/// else, and outside of it, there are none.
/// </summary>
public sealed class AccountDesk(IPlatformDbs dbs, IPasswordHasher<Account> hasher, AuditTrail trail, TimeProvider time)
{
    /// <summary>One page of accounts, by user name.</summary>
    public async Task<IReadOnlyList<AccountLine>> SearchAsync(Actor actor, AccountQuery query)
    {
        MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var seen = PostQueries.Within(db, actor.Scope);
        var accounts = query.BodyId is { } bodyId
            ? db.Accounts.Where(account => seen.Any(post => post.AccountId == account.Id && post.BodyId == bodyId))
            : db.Accounts.Where(account => seen.Any(post => post.AccountId == account.Id));
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            accounts = accounts.Where(account => account.Name.Contains(text) || account.UserName!.StartsWith(text));
        }

        if (!query.ClosedToo)
        {
            accounts = accounts.Where(account => account.ClosedAt == null);
        }

        if (query.After is { } after)
        {
            accounts = accounts.Where(account => account.UserName!.CompareTo(after.UserName) > 0);
        }

        var page = await accounts.AsNoTracking().OrderBy(account => account.UserName).Take(query.Take).ToListAsync();
        return await LinesAsync(db, actor, page);
    }

    /// <summary>Null where no post of the account lies in the actor's subtree.</summary>
    public async Task<AccountSheet?> FindAsync(Actor actor, Guid accountId)
    {
        MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        if (await SeenAsync(db, actor, accountId) is not { } account)
        {
            return null;
        }

        var lines = await LinesAsync(db, actor, [account]);
        return new(lines[0], accountId == actor.AccountId, await IsHeldElsewhereAsync(db, actor, accountId));
    }

    /// <summary>Makes an account with its first post and a password to be changed at the first sign-in.</summary>
    public async Task<AccountCreated> CreateAsync(Actor actor, NewAccount request)
    {
        MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var account = NewAccounts.Make(request.UserName, request.Name);
        var password = PasswordRules.Random();
        account.PasswordHash = hasher.HashPassword(account, password);
        account.MustChangePassword = true;
        var post = await PostDesk.MakeAsync(db, actor, account.Id, request.Post);
        await NewAccounts.NameIsFreeAsync(db, account);
        db.Accounts.Add(account);
        db.Posts.Add(post);
        trail.Record(db, actor.InTrail, "account-created", "account", account.Id, new { account.UserName });
        trail.Record(
            db,
            actor.InTrail,
            "post-given",
            "account",
            account.Id,
            new { post.BodyId, Role = post.Role.ToString() }
        );
        await SaveAsync(db);
        return new(account.Id, account.UserName!, password);
    }

    /// <summary>A new password to hand over; the old one and every session of the account end.</summary>
    public async Task<string> ResetPasswordAsync(Actor actor, Guid accountId)
    {
        await using var db = dbs.Open(actor.Scope);
        var account = await ForChangeAsync(db, actor, accountId);
        NotOwn(actor, accountId, "请在“我的账号”中修改自己的密码。");
        var password = PasswordRules.Random();
        account.PasswordHash = hasher.HashPassword(account, password);
        account.MustChangePassword = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        EndSessions(account);
        trail.Record(db, actor.InTrail, "account-password-reset", "account", accountId);
        await SaveAsync(db);
        return password;
    }

    /// <summary>Lets an account that was locked by wrong passwords try again.</summary>
    public async Task UnlockAsync(Actor actor, Guid accountId)
    {
        await using var db = dbs.Open(actor.Scope);
        var account = await ForChangeAsync(db, actor, accountId);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        Touch(account);
        trail.Record(db, actor.InTrail, "account-unlocked", "account", accountId);
        await SaveAsync(db);
    }

    /// <summary>The person left: posts held in the subtree end, nobody signs in with the account; nothing is erased.</summary>
    public async Task CloseAsync(Actor actor, Guid accountId)
    {
        await using var db = dbs.Open(actor.Scope);
        var account = await ForChangeAsync(db, actor, accountId);
        NotOwn(actor, accountId, "不能停用自己的账号。");
        var now = time.GetUtcNow();
        var yesterday = ChinaTime.DateOf(now).AddDays(-1);
        account.ClosedAt ??= now;
        EndSessions(account);
        var posts = await db.Posts.Where(post => post.AccountId == accountId).ToListAsync();
        foreach (var post in posts.Where(post => post.Until is null || post.Until > yesterday))
        {
            post.Until = yesterday;
        }

        trail.Record(db, actor.InTrail, "account-closed", "account", accountId);
        await SaveAsync(db);
    }

    /// <summary>The person came back. Their posts are given anew.</summary>
    public async Task ReopenAsync(Actor actor, Guid accountId)
    {
        await using var db = dbs.Open(actor.Scope);
        var account = await ForChangeAsync(db, actor, accountId);
        account.ClosedAt = null;
        Touch(account);
        trail.Record(db, actor.InTrail, "account-reopened", "account", accountId);
        await SaveAsync(db);
    }

    internal static void MayManage(Actor actor)
    {
        if (actor.Role is not Role.Administrator)
        {
            throw new NotFoundException();
        }
    }

    internal static void NotOwn(Actor actor, Guid accountId, string message)
    {
        if (accountId == actor.AccountId)
        {
            throw new RuleException(message);
        }
    }

    internal static Task<Account?> SeenAsync(PlatformDb db, Actor actor, Guid accountId)
    {
        var seen = PostQueries.Within(db, actor.Scope);
        return db.Accounts.SingleOrDefaultAsync(account =>
            account.Id == accountId && seen.Any(post => post.AccountId == account.Id)
        );
    }

    internal static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConflictException();
        }
    }

    private async Task<Account> ForChangeAsync(PlatformDb db, Actor actor, Guid accountId)
    {
        MayManage(actor);
        var account = await SeenAsync(db, actor, accountId) ?? throw new NotFoundException();
        return await IsHeldElsewhereAsync(db, actor, accountId)
            ? throw new RuleException("此人还在您管理范围之外任职，请由上级单位的系统管理员办理。")
            : account;
    }

    private async Task<bool> IsHeldElsewhereAsync(PlatformDb db, Actor actor, Guid accountId)
    {
        var today = ChinaTime.Today(time);
        var seen = db.Bodies.Within(actor.Scope);
        return await db.Posts.AnyAsync(post =>
            post.AccountId == accountId
            && (post.Until == null || post.Until >= today)
            && !seen.Any(body => body.Id == post.BodyId)
        );
    }

    private async Task<IReadOnlyList<AccountLine>> LinesAsync(PlatformDb db, Actor actor, List<Account> accounts)
    {
        var ids = accounts.Select(account => account.Id).ToList();
        var now = time.GetUtcNow();
        var posts = await PostQueries
            .Lines(db, PostQueries.Within(db, actor.Scope).Where(post => ids.Contains(post.AccountId)))
            .ToListAsync();
        var byAccount = posts.ToLookup(post => post.AccountId);
        return
        [
            .. accounts.Select(account => new AccountLine(
                account.Id,
                account.UserName!,
                account.Name,
                account.ClosedAt,
                account.LockoutEnd > now ? account.LockoutEnd : null,
                account.MustChangePassword,
                [.. byAccount[account.Id].OrderByDescending(post => post.From).ThenBy(post => post.Id)]
            )),
        ];
    }

    private static void EndSessions(Account account)
    {
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        Touch(account);
    }

    private static void Touch(Account account) => account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
}
