using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Hands out messages that are due, each to one Host at a time, and keeps what came of them.</summary>
public sealed class DeliveryDesk(IPlatformDbs dbs, FieldCipher cipher, TimeProvider time)
{
    private const int AtOnce = 20;

    /// <summary>After so long a Host that took a message is taken to have broken down.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<IReadOnlyList<DueDelivery>> TakeAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var db = dbs.Open(Scope.Nothing);
        var due = await (
            from delivery in db.WebhookDeliveries.AsNoTracking()
            join subscription in db.WebhookSubscriptions.AsNoTracking()
                on delivery.SubscriptionId equals subscription.Id
            where delivery.NextAt <= now && (delivery.ClaimedUntil == null || delivery.ClaimedUntil < now)
            orderby delivery.NextAt
            select new
            {
                delivery.Id,
                delivery.Body,
                subscription,
            }
        )
            .Take(AtOnce)
            .ToListAsync(cancellation);
        var taken = new List<DueDelivery>();
        foreach (var one in due)
        {
            if (await TryTakeAsync(db, one.Id, now, cancellation))
            {
                taken.Add(new(one.Id, one.subscription.Url, Secret(one.subscription), one.Body));
            }
        }

        return taken;
    }

    public async Task RecordAsync(Guid deliveryId, DeliveryAnswer answer, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var db = dbs.Open(Scope.Nothing);
        var delivery = await db.WebhookDeliveries.SingleAsync(row => row.Id == deliveryId, cancellation);
        delivery.Attempts++;
        delivery.LastAt = now;
        delivery.LastStatus = answer.Status;
        delivery.LastAnswer = answer.Words[..Math.Min(answer.Words.Length, WebhookDelivery.LongestAnswer)];
        delivery.ClaimedUntil = null;
        var pause = answer.IsTaken ? null : RetryPauses.After(delivery.Attempts);
        delivery.NextAt = now + pause;
        delivery.DeliveredAt = answer.IsTaken ? now : null;
        delivery.GivenUpAt = answer.IsTaken || pause is not null ? null : now;
        await db.SaveChangesAsync(cancellation);
    }

    internal static string Context(Guid subscriptionId) => $"webhook-secret/{subscriptionId}";

    private static async Task<bool> TryTakeAsync(
        PlatformDb db,
        Guid id,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        await db
            .WebhookDeliveries.Where(row =>
                row.Id == id && row.NextAt <= now && (row.ClaimedUntil == null || row.ClaimedUntil < now)
            )
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedUntil, now + Patience), cancellation) == 1;

    private string Secret(WebhookSubscription subscription) =>
        cipher.Open(subscription.SealedSecret, Context(subscription.Id));
}
