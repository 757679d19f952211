using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Who is signed in, asked of the database: a cookie only says who somebody was.</summary>
public sealed class SessionDesk(IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    /// <summary>
    /// The actor of a session; null when it is over: account closed, post ended, password changed since
    /// (<paramref name="stamp"/>).
    /// </summary>
    public async Task<Actor?> ActorAsync(Guid accountId, int postId, string stamp)
    {
        await using var db = dbs.Open(Scope.Everything);
        var found = await (
            from post in db.Posts
            where post.Id == postId && post.AccountId == accountId
            join account in db.Accounts on post.AccountId equals account.Id
            join body in db.Bodies on post.BodyId equals body.Id
            select new
            {
                post,
                account,
                body,
            }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync();
        return
            found is not null
            && found.account.ClosedAt is null
            && found.account.SecurityStamp == stamp
            && !found.account.MustChangePassword
            && found.post.IsHeldOn(ChinaTime.Today(time))
            ? Actor.Of(found.account, found.post, found.body)
            : null;
    }

    /// <summary>The posts a person holds today, among which they choose when signing in.</summary>
    public async Task<IReadOnlyList<PostLine>> PostsAsync(Guid accountId)
    {
        await using var db = dbs.Open(Scope.Everything);
        var today = ChinaTime.Today(time);
        var held = db.Posts.Where(post =>
            post.AccountId == accountId && post.From <= today && (post.Until == null || post.Until >= today)
        );
        var lines = await PostQueries.Lines(db, held).ToListAsync();
        return [.. lines.OrderBy(post => post.Id)];
    }

    /// <summary>
    /// Writes down that somebody came, went or was refused; filed under the post chosen, else under the first one held,
    /// so that their union's auditor reads it.
    /// </summary>
    public async Task RecordAsync(string action, Account? account, PostLine? post = null)
    {
        if (account is not null && post is null)
        {
            post = await PostsAsync(account.Id) is [var first, ..] ? first : null;
        }

        var who = account is null
            ? AuditActor.Visitor
            : new AuditActor(account.Id, account.Name, post?.Title, post?.BodyId);
        await using var db = dbs.Open(Scope.Everything);
        trail.Record(db, who, action, "account", account?.Id);
        await db.SaveChangesAsync();
    }

    /// <summary>All posts a person ever held, newest first.</summary>
    public async Task<IReadOnlyList<PostLine>> PostHistoryAsync(Actor actor)
    {
        await using var db = dbs.Open(Scope.Everything);
        var lines = await PostQueries
            .Lines(db, db.Posts.Where(post => post.AccountId == actor.AccountId))
            .ToListAsync();
        return [.. lines.OrderByDescending(post => post.From).ThenByDescending(post => post.Id)];
    }
}
