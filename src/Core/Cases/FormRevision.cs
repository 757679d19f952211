namespace Platform.Cases;

/// <summary>The form as it stood before somebody changed it after hand-in. Kept, never shown instead of the present one.</summary>
public sealed class FormRevision
{
    public Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string SealedAnswers { get; init; }

    public required string ChangedByName { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string Reason { get; init; }
}
