namespace Platform.Storage;

/// <summary>Who is written into the trail. Somebody in a post comes from their <c>Actor</c>.</summary>
public sealed record AuditActor(Guid? AccountId, string Name, string? PostTitle = null, int? BodyId = null)
{
    /// <summary>Timed work and verbs.</summary>
    public static AuditActor System { get; } = new(null, "系统");

    /// <summary>The worker concerned, who has no account; the subject says which case.</summary>
    public static AuditActor Applicant { get; } = new(null, "申请人");

    /// <summary>Somebody who complains, and may do so without being known: not even the address they came from is written down.</summary>
    public static AuditActor Complainant { get; } = new(null, "投诉人") { IsShielded = true };

    /// <summary>Nobody known, such as at a failed sign-in.</summary>
    public static AuditActor Visitor { get; } = new(null, "访客");

    /// <summary>The address the request came from is left out.</summary>
    public bool IsShielded { get; private init; }
}
