using Platform.Organizations;

namespace Platform.Host.Accounts;

/// <summary>A post being filled in.</summary>
public sealed class PostDraft
{
    public BodyLine? Body { get; set; }

    public Role Role { get; set; }

    public string Title { get; set; } = "";

    public DateOnly From { get; set; }

    /// <summary>Without a body chosen, a request that finds none.</summary>
    public NewPost Request => new(Body?.Id ?? 0, Role, Title, From);
}
