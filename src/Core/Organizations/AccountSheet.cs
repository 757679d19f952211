namespace Platform.Organizations;

/// <summary>One account, with its posts inside the actor's subtree.</summary>
/// <param name="IsOwn">Nobody changes their own posts.</param>
/// <param name="HeldElsewhere">
/// Holds a post outside the subtree too: then password and closing are for an administrator further up, or one union
/// could take over another's officer.
/// </param>
public sealed record AccountSheet(AccountLine Line, bool IsOwn, bool HeldElsewhere);
