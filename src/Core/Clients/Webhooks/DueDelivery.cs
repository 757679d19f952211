namespace Platform.Clients;

/// <summary>A message this Host has taken to send.</summary>
public sealed record DueDelivery(Guid Id, string Url, string Secret, string Body);
