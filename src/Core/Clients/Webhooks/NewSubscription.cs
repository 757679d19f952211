namespace Platform.Clients;

/// <summary>A subscription to be made.</summary>
public sealed record NewSubscription(string? Url, IReadOnlyList<StatusEvent> Events, bool IsOfArea);
