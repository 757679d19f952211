using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Who manages clients, and what a client's data must be.</summary>
internal static class ClientRules
{
    public const int FewestPerMinute = 10;
    public const int MostPerMinute = 6000;

    public static void MayManage(Actor actor)
    {
        if (actor.Role is not Role.Administrator)
        {
            throw new NotFoundException();
        }
    }

    /// <summary>The clients of the actor's subtree.</summary>
    public static IQueryable<ClientSystem> SeenBy(PlatformDb db, Actor actor)
    {
        MayManage(actor);
        var bodies = db.Bodies.Within(actor.Scope);
        return db.ClientSystems.Where(client => bodies.Any(body => body.Id == client.BodyId));
    }

    /// <exception cref="NotFoundException">There is none in the actor's subtree.</exception>
    public static async Task<ClientSystem> FindAsync(PlatformDb db, Actor actor, Guid clientId) =>
        await SeenBy(db, actor).SingleOrDefaultAsync(client => client.Id == clientId) ?? throw new NotFoundException();

    /// <exception cref="RuleException">It is out of use.</exception>
    public static async Task<ClientSystem> ForChangeAsync(PlatformDb db, Actor actor, Guid clientId)
    {
        var client = await FindAsync(db, actor, clientId);
        return client.ClosedAt is null ? client : throw new RuleException("这个客户端已经停用。");
    }

    public static string Name(string? typed) =>
        typed?.Trim() is { Length: >= 2 and <= ClientSystem.LongestName } name
            ? name
            : throw new RuleException($"请填写客户端的名称，2 至 {ClientSystem.LongestName} 个字")
            {
                Field = nameof(NewClient.Name),
            };

    public static string Contact(string? typed) =>
        TypedText.Optional(typed, ClientSystem.LongestContact, nameof(NewClient.Contact))
        ?? throw new RuleException("请填写负责这个客户端的科室和办公电话") { Field = nameof(NewClient.Contact) };

    public static IReadOnlyList<ClientScope> Scopes(IReadOnlyList<ClientScope> chosen) =>
        chosen.Count > 0
            ? [.. chosen.Distinct().Order()]
            : throw new RuleException("请至少选择一项权限") { Field = nameof(NewClient.Scopes) };

    public static int PerMinute(int typed) =>
        typed is >= FewestPerMinute and <= MostPerMinute
            ? typed
            : throw new RuleException($"每分钟请求数在 {FewestPerMinute} 至 {MostPerMinute} 之间")
            {
                Field = nameof(NewClient.PerMinute),
            };
}
