using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// Who acts: a person in one of their posts. Every service takes one; what the actor may see is its
/// <see cref="Scope"/>, and what it did is recorded with name, post and body as of the act.
/// </summary>
public sealed record Actor(
    Guid AccountId,
    string Name,
    int PostId,
    Role Role,
    string Title,
    int BodyId,
    string BodyName,
    BodyKind BodyKind,
    Scope Scope
)
{
    /// <summary>May act on cases at all; the stage's body still decides on which.</summary>
    public bool WorksOnCases => Role is Role.Officer or Role.Lead;

    /// <summary>As the audit trail names them.</summary>
    public AuditActor InTrail => new(AccountId, Name, Title, BodyId);

    public static Actor Of(Account account, Post post, Body body) =>
        new(account.Id, account.Name, post.Id, post.Role, post.Title, body.Id, body.Name, body.Kind, body.Scope);
}
