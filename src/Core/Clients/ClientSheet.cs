namespace Platform.Clients;

/// <summary>A client with its keys and subscriptions, newest first.</summary>
/// <param name="Applications">How many it opened.</param>
public sealed record ClientSheet(
    ClientSystem Client,
    string BodyName,
    IReadOnlyList<ClientKey> Keys,
    IReadOnlyList<WebhookSubscription> Subscriptions,
    int Applications
);
