namespace Platform.Clients;

/// <summary>A message as the list shows it.</summary>
public sealed record DeliveryLine(WebhookDelivery Delivery, string Url);
