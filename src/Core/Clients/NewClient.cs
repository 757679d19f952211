namespace Platform.Clients;

/// <summary>A client system to be registered, or what is changed about one.</summary>
public sealed record NewClient(
    string? Name,
    int BodyId,
    string? Contact,
    IReadOnlyList<ClientScope> Scopes,
    int PerMinute
);
