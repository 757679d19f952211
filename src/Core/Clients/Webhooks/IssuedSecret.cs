namespace Platform.Clients;

/// <summary>The secret messages are signed with, on its way to whoever puts it into the client; shown once.</summary>
public sealed record IssuedSecret(Guid SubscriptionId, string Url, string Secret);
