namespace Platform.Cases;

/// <summary>
/// An open case put under another edition of its item (改版), recorded once and never changed. What was decided until then
/// stays as it was made, under the edition before.
/// </summary>
public sealed class CaseMove
{
    public Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Hash of the edition before.</summary>
    public required string FromHash { get; init; }

    /// <summary>Hash of the edition after.</summary>
    public required string ToHash { get; init; }

    /// <summary>Takes an earlier move back.</summary>
    public bool IsBack { get; init; }

    /// <summary>How many decisions there were: they were made under the edition before.</summary>
    public required int DecisionsBefore { get; init; }

    public required string FromStageCode { get; init; }

    public required string FromStageName { get; init; }

    public required DateTimeOffset FromStageSince { get; init; }

    public DateOnly? FromDueOn { get; init; }

    public required string ToStageCode { get; init; }

    public required string ToStageName { get; init; }

    /// <summary>The <see cref="FormRevision"/> that keeps the form as it stood, also what the other edition does not ask.</summary>
    public required Guid RevisionId { get; init; }

    /// <summary>The notice that hangs too short for the edition after; null where none was made void.</summary>
    public Guid? VoidedPostingId { get; init; }

    public required Guid ByAccountId { get; init; }

    public required string ByName { get; init; }

    public required string ByTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Reason { get; init; }
}
