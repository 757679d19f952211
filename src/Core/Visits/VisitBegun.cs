namespace Platform.Visits;

/// <summary>A visit somebody began to write down and has not recorded yet.</summary>
/// <param name="Name">Who, by name.</param>
public sealed record VisitBegun(Guid AccountId, string Name, DateTimeOffset StartedAt);
