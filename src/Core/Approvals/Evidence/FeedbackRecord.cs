namespace Platform.Approvals;

/// <summary>
/// 反馈: that the worker was told of a denial or a refusal, by whom, when and how. Recorded once and never changed: the database
/// refuses updates and deletions, and a second record for one run.
/// </summary>
public sealed class FeedbackRecord
{
    public Guid Id { get; init; }

    /// <summary>The case that ended so.</summary>
    public required Guid RunId { get; init; }

    public required string StageCode { get; init; }

    public required Teller Teller { get; init; }

    /// <summary>Who spoke to the worker, or handed the letter over.</summary>
    public required string TellerName { get; init; }

    public required TellingWay Way { get; init; }

    public required DateOnly ToldOn { get; init; }

    /// <summary>What the worker was told.</summary>
    public required string Said { get; init; }

    /// <summary>What the worker said to it; null where nothing was noted.</summary>
    public string? Reaction { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
