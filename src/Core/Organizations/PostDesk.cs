using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Gives and ends posts inside an administrator's subtree. Nobody changes their own.</summary>
public sealed class PostDesk(IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    /// <summary>A further post for a person the administrator already sees.</summary>
    public async Task<int> GiveAsync(Actor actor, Guid accountId, NewPost request)
    {
        AccountDesk.MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var account = await AccountDesk.SeenAsync(db, actor, accountId) ?? throw new NotFoundException();
        return await GiveAsync(db, actor, account, request);
    }

    /// <summary>
    /// A post for a person of another union. Whoever gives it must know user name and name; a list of other unions'
    /// people is nowhere.
    /// </summary>
    public async Task<int> GiveAsync(Actor actor, string userName, string name, NewPost request)
    {
        AccountDesk.MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var normalized = userName.Trim().ToUpperInvariant();
        var account = await db.Accounts.SingleOrDefaultAsync(row => row.NormalizedUserName == normalized);
        return account is not null && account.Name == name.Trim()
            ? await GiveAsync(db, actor, account, request)
            : throw new RuleException("没有用户名和姓名都相符的账号") { Field = nameof(NewAccount.UserName) };
    }

    /// <summary>Ends a post after <paramref name="lastDay"/>; yesterday ends it at once, and its sessions with it.</summary>
    public async Task EndAsync(Actor actor, int postId, DateOnly lastDay)
    {
        AccountDesk.MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var post =
            await PostQueries.Within(db, actor.Scope).SingleOrDefaultAsync(row => row.Id == postId)
            ?? throw new NotFoundException();
        AccountDesk.NotOwn(actor, post.AccountId, "不能免去自己的职务，请由其他系统管理员办理。");
        var today = ChinaTime.Today(time);
        if (post.Until < today)
        {
            throw new RuleException("该职务已于此前结束。");
        }

        if (lastDay < today.AddDays(-1))
        {
            throw new RuleException("最后任职日不能早于昨天：已经办理的业务按当时的职务记录")
            {
                Field = nameof(Post.Until),
            };
        }

        post.Until = lastDay;
        trail.Record(
            db,
            actor.InTrail,
            "post-ended",
            "account",
            post.AccountId,
            new
            {
                post.BodyId,
                Role = post.Role.ToString(),
                lastDay,
            }
        );
        await AccountDesk.SaveAsync(db);
    }

    internal static async Task<Post> MakeAsync(PlatformDb db, Actor actor, Guid accountId, NewPost request)
    {
        var body =
            await db.Bodies.Within(actor.Scope).SingleOrDefaultAsync(row => row.Id == request.BodyId)
            ?? throw new NotFoundException();
        return body.ClosedOn is null
            ? new Post
            {
                AccountId = accountId,
                BodyId = body.Id,
                Role = request.Role,
                Title = AccountRules.Title(request.Title),
                From = request.From,
            }
            : throw new RuleException($"“{body.Name}”已停用，不能任职") { Field = nameof(NewPost.BodyId) };
    }

    private async Task<int> GiveAsync(PlatformDb db, Actor actor, Account account, NewPost request)
    {
        AccountDesk.NotOwn(actor, account.Id, "不能给自己任职，请由其他系统管理员办理。");
        if (account.ClosedAt is not null)
        {
            throw new RuleException("该账号已停用，请先恢复账号。");
        }

        var post = await MakeAsync(db, actor, account.Id, request);
        var today = ChinaTime.Today(time);
        var held = await db
            .Posts.Where(row => row.AccountId == account.Id && (row.Until == null || row.Until >= today))
            .ToListAsync();
        AccountRules.RolesAreApart(held.Select(row => row.Role), post.Role);
        if (held.Any(row => row.BodyId == post.BodyId && row.Role == post.Role))
        {
            throw new RuleException($"此人已在该单位担任{post.Role.InWords}") { Field = nameof(NewPost.Role) };
        }

        db.Posts.Add(post);
        trail.Record(
            db,
            actor.InTrail,
            "post-given",
            "account",
            account.Id,
            new { post.BodyId, Role = post.Role.ToString() }
        );
        await AccountDesk.SaveAsync(db);
        return post.Id;
    }
}
