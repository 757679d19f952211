using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Where a client is told of status changes, and what became of the messages.</summary>
public sealed class WebhookDesk(
    IPlatformDbs dbs,
    WebhookAddresses addresses,
    FieldCipher cipher,
    AuditTrail trail,
    TimeProvider time
)
{
    private const int MostHeld = 5;

    /// <returns>With the secret, which is not shown again.</returns>
    /// <exception cref="RuleException">No address messages may go to, no events, or no right to be told of them.</exception>
    public async Task<IssuedSecret> SubscribeAsync(Actor actor, Guid clientId, NewSubscription request)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.ForChangeAsync(db, actor, clientId);
        var url = addresses.Check(request.Url);
        if (request.Events.Count == 0)
        {
            throw new RuleException("请至少选择一种状态变化") { Field = nameof(NewSubscription.Events) };
        }

        if (request.IsOfArea && !client.Scopes.Contains(ClientScope.EventsOfArea))
        {
            throw new RuleException($"客户端没有“{ClientScope.EventsOfArea.InWords}”的权限")
            {
                Field = nameof(NewSubscription.IsOfArea),
            };
        }

        if (
            await db.WebhookSubscriptions.CountAsync(row => row.ClientId == clientId && row.EndedAt == null) >= MostHeld
        )
        {
            throw new RuleException($"最多 {MostHeld} 个订阅，请先停止不用的。");
        }

        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var secret = WebhookSignature.NewSecret();
        db.WebhookSubscriptions.Add(
            new WebhookSubscription
            {
                Id = id,
                ClientId = clientId,
                Url = url.AbsoluteUri,
                SealedSecret = cipher.Seal(secret, DeliveryDesk.Context(id)),
                Events = [.. request.Events.Distinct().Order()],
                IsOfArea = request.IsOfArea,
                CreatedAt = now,
                CreatedByName = actor.Name,
            }
        );
        Record(db, actor, "webhook-subscribed", client, url.Host);
        await db.SaveChangesAsync();
        return new(id, url.AbsoluteUri, secret);
    }

    /// <summary>Nothing more is sent there; what still waited is given up.</summary>
    public async Task EndAsync(Actor actor, Guid clientId, Guid subscriptionId)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.FindAsync(db, actor, clientId);
        var subscription =
            await db.WebhookSubscriptions.SingleOrDefaultAsync(row =>
                row.Id == subscriptionId && row.ClientId == clientId
            ) ?? throw new NotFoundException();
        if (subscription.EndedAt is not null)
        {
            return;
        }

        await EndAsync(db, subscription, time.GetUtcNow());
        Record(db, actor, "webhook-ended", client, new Uri(subscription.Url).Host);
        await db.SaveChangesAsync();
    }

    /// <summary>Messages of a client, newest first.</summary>
    /// <param name="before">The last line of the page before; null for the first page.</param>
    public async Task<IReadOnlyList<DeliveryLine>> DeliveriesAsync(
        Actor actor,
        Guid clientId,
        bool undeliveredOnly,
        WebhookDelivery? before,
        int take
    )
    {
        await using var db = dbs.Open(actor.Scope);
        _ = await ClientRules.FindAsync(db, actor, clientId);
        var lines =
            from delivery in db.WebhookDeliveries.AsNoTracking()
            join subscription in db.WebhookSubscriptions on delivery.SubscriptionId equals subscription.Id
            where subscription.ClientId == clientId
            select new { delivery, subscription.Url };
        if (undeliveredOnly)
        {
            lines = lines.Where(line => line.delivery.DeliveredAt == null);
        }

        if (before is not null)
        {
            var (at, id) = (before.CreatedAt, before.Id);
            lines = lines.Where(line =>
                line.delivery.CreatedAt < at || (line.delivery.CreatedAt == at && line.delivery.Id.CompareTo(id) < 0)
            );
        }

        var page = await lines
            .OrderByDescending(line => line.delivery.CreatedAt)
            .ThenByDescending(line => line.delivery.Id)
            .Take(take)
            .ToListAsync();
        return page.ConvertAll(line => new DeliveryLine(line.delivery, line.Url));
    }

    /// <summary>Tries a message again from the start, now: also one that was given up, or that the other side lost.</summary>
    /// <exception cref="RuleException">The subscription ended.</exception>
    public async Task ResendAsync(Actor actor, Guid clientId, Guid deliveryId)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.FindAsync(db, actor, clientId);
        var found =
            await (
                from row in db.WebhookDeliveries
                join subscription in db.WebhookSubscriptions on row.SubscriptionId equals subscription.Id
                where row.Id == deliveryId && subscription.ClientId == clientId
                select new { row, subscription }
            ).SingleOrDefaultAsync() ?? throw new NotFoundException();
        if (found.subscription.EndedAt is not null)
        {
            throw new RuleException("这个订阅已经停止，不能再发送。");
        }

        var delivery = found.row;
        (delivery.NextAt, delivery.Attempts) = (time.GetUtcNow(), 0);
        (delivery.DeliveredAt, delivery.GivenUpAt) = (null, null);
        Record(db, actor, "webhook-resent", client, new Uri(found.subscription.Url).Host);
        await db.SaveChangesAsync();
    }

    internal static async Task EndAsync(PlatformDb db, WebhookSubscription subscription, DateTimeOffset now)
    {
        subscription.EndedAt = now;
        var waiting = db.WebhookDeliveries.Where(row => row.SubscriptionId == subscription.Id && row.NextAt != null);
        await foreach (var delivery in waiting.AsAsyncEnumerable())
        {
            (delivery.NextAt, delivery.GivenUpAt, delivery.LastAnswer) = (null, now, "订阅已停止");
        }
    }

    private void Record(PlatformDb db, Actor actor, string action, ClientSystem client, string host) =>
        trail.Record(db, actor.InTrail, action, "client", client.Id, new { client.Name, Host = host });
}
