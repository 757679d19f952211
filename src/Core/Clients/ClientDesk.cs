using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Client systems as the administrators of the unions they serve manage them; to anybody else there are none.</summary>
public sealed class ClientDesk(IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>By name, those out of use last.</summary>
    public async Task<IReadOnlyList<ClientLine>> ListAsync(Actor actor)
    {
        var today = ChinaTime.Today(time);
        await using var db = dbs.Open(actor.Scope);
        var held = db.ClientKeys.Where(key => key.RevokedAt == null && key.ExpiresOn >= today);
        var keys = db.ClientKeys;
        var lines = await (
            from client in ClientRules.SeenBy(db, actor).AsNoTracking()
            join body in db.Bodies on client.BodyId equals body.Id
            orderby client.ClosedAt != null, client.Name
            select new
            {
                client,
                body.Name,
                Held = held.Count(key => key.ClientId == client.Id),
                FirstExpiry = held.Where(key => key.ClientId == client.Id).Min(key => (DateOnly?)key.ExpiresOn),
                LastUsedAt = keys.Where(key => key.ClientId == client.Id).Max(key => key.LastUsedAt),
            }
        )
            .Take(Most)
            .ToListAsync();
        return
        [
            .. lines.Select(line => new ClientLine(
                line.client,
                line.Name,
                line.Held,
                line.FirstExpiry,
                line.LastUsedAt
            )),
        ];
    }

    /// <exception cref="NotFoundException">There is none in the actor's subtree.</exception>
    public async Task<ClientSheet> ViewAsync(Actor actor, Guid clientId)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.FindAsync(db, actor, clientId);
        return new(
            client,
            await db.Bodies.Where(body => body.Id == client.BodyId).Select(body => body.Name).SingleAsync(),
            await db
                .ClientKeys.AsNoTracking()
                .Where(key => key.ClientId == clientId)
                .OrderByDescending(key => key.IssuedAt)
                .ToListAsync(),
            await db
                .WebhookSubscriptions.AsNoTracking()
                .Where(row => row.ClientId == clientId)
                .OrderByDescending(row => row.CreatedAt)
                .ToListAsync(),
            await db.ClientApplications.CountAsync(row => row.ClientId == clientId)
        );
    }

    /// <exception cref="RuleException">Something is missing or wrong, or the union is not in the actor's subtree.</exception>
    public async Task<Guid> CreateAsync(Actor actor, NewClient request)
    {
        ClientRules.MayManage(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await db.Bodies.Within(actor.Scope).SingleOrDefaultAsync(row => row.Id == request.BodyId);
        if (body is not { ClosedOn: null } || body.Kind is BodyKind.Department)
        {
            throw new RuleException("请选择它服务的工会") { Field = nameof(NewClient.BodyId) };
        }

        var now = time.GetUtcNow();
        var client = new ClientSystem
        {
            Id = Guid.CreateVersion7(now),
            Name = ClientRules.Name(request.Name),
            BodyId = body.Id,
            Contact = ClientRules.Contact(request.Contact),
            Scopes = ClientRules.Scopes(request.Scopes),
            PerMinute = ClientRules.PerMinute(request.PerMinute),
            CreatedAt = now,
            CreatedByName = actor.Name,
        };
        db.ClientSystems.Add(client);
        db.ClientUsages.Add(new ClientUsage { ClientId = client.Id });
        Record(db, actor, "client-created", client);
        await db.SaveChangesAsync();
        return client.Id;
    }

    /// <summary>Everything but the union it serves. Holds from the client's next request on.</summary>
    public async Task ChangeAsync(Actor actor, Guid clientId, NewClient request)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.ForChangeAsync(db, actor, clientId);
        client.Name = ClientRules.Name(request.Name);
        client.Contact = ClientRules.Contact(request.Contact);
        client.Scopes = ClientRules.Scopes(request.Scopes);
        client.PerMinute = ClientRules.PerMinute(request.PerMinute);
        Record(db, actor, "client-changed", client);
        await db.SaveChangesAsync();
    }

    /// <summary>Out of use, at once and for good. Applications it opened go on; their workers ask the union.</summary>
    public async Task CloseAsync(Actor actor, Guid clientId)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.ForChangeAsync(db, actor, clientId);
        var now = time.GetUtcNow();
        client.ClosedAt = now;
        foreach (var key in await db.ClientKeys.Where(key => key.ClientId == clientId).ToListAsync())
        {
            (key.RevokedAt, key.RevokedByName) = (key.RevokedAt ?? now, key.RevokedByName ?? actor.Name);
        }

        var subscriptions = await db.WebhookSubscriptions.Where(row => row.ClientId == clientId).ToListAsync();
        foreach (var subscription in subscriptions.Where(row => row.EndedAt is null))
        {
            await WebhookDesk.EndAsync(db, subscription, now);
        }

        Record(db, actor, "client-closed", client);
        await db.SaveChangesAsync();
    }

    private void Record(PlatformDb db, Actor actor, string action, ClientSystem client) =>
        trail.Record(
            db,
            actor.InTrail,
            action,
            "client",
            client.Id,
            new
            {
                client.Name,
                Scopes = string.Join(' ', client.Scopes.Select(scope => scope.Code)),
                client.PerMinute,
            }
        );
}
