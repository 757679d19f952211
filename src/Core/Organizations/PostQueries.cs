using Platform.Storage;

namespace Platform.Organizations;

internal static class PostQueries
{
    public static IQueryable<PostLine> Lines(PlatformDb db, IQueryable<Post> posts) =>
        from post in posts
        join account in db.Accounts on post.AccountId equals account.Id
        join body in db.Bodies on post.BodyId equals body.Id
        select new PostLine(
            post.Id,
            post.AccountId,
            account.Name,
            post.BodyId,
            body.Name,
            post.Role,
            post.Title,
            post.From,
            post.Until
        );

    /// <summary>Posts at bodies of the scope's subtree.</summary>
    public static IQueryable<Post> Within(PlatformDb db, Scope scope)
    {
        var bodies = db.Bodies.Within(scope);
        return db.Posts.Where(post => bodies.Any(body => body.Id == post.BodyId));
    }
}
