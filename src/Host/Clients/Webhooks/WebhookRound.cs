using Platform.Clients;

namespace Platform.Host.Clients.Webhooks;

/// <summary>Sends what is due.</summary>
internal sealed class WebhookRound(DeliveryDesk deliveries, WebhookSender sender)
{
    /// <returns>How many were tried; nothing is due any more when none was.</returns>
    public async Task<int> SendAsync(CancellationToken cancellation = default)
    {
        var due = await deliveries.TakeAsync(cancellation);
        await Parallel.ForEachAsync(
            due,
            cancellation,
            async (delivery, stopping) =>
                await deliveries.RecordAsync(delivery.Id, await sender.SendAsync(delivery, stopping), stopping)
        );
        return due.Count;
    }
}
