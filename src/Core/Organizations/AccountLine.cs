namespace Platform.Organizations;

/// <summary>An account as the list shows it, with its posts inside the actor's subtree.</summary>
public sealed record AccountLine(
    Guid Id,
    string UserName,
    string Name,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? LockedUntil,
    bool MustChangePassword,
    IReadOnlyList<PostLine> Posts
);
