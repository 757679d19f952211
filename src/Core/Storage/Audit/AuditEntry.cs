namespace Platform.Storage;

/// <summary>
/// Who did what to which row, kept as it was at the act. The database itself refuses to change or remove one. It names
/// nobody but the one who acted: a subject is a kind and an id, never a person's data.
/// </summary>
public sealed class AuditEntry
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for an applicant, a visitor or the system itself.</summary>
    public Guid? AccountId { get; init; }

    public required string ActorName { get; init; }

    public string? PostTitle { get; init; }

    public int? BodyId { get; init; }

    /// <summary>A code such as <c>case-accepted</c>, never changed once shipped.</summary>
    public required string Action { get; init; }

    /// <summary>What was acted on, such as <c>case</c>.</summary>
    public required string SubjectKind { get; init; }

    public string? SubjectId { get; init; }

    /// <summary>JSON: what a reader of the trail needs besides, without personal data.</summary>
    public string? Detail { get; init; }

    public string? RemoteAddress { get; init; }
}
