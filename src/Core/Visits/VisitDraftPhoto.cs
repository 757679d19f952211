namespace Platform.Visits;

/// <summary>A photograph that came in for a draft. Rows of their own: two that arrive at once do not lose each other.</summary>
internal sealed class VisitDraftPhoto
{
    public required Guid DraftId { get; init; }

    public required Guid FileId { get; init; }

    public required string Shows { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
