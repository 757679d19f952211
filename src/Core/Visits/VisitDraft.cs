namespace Platform.Visits;

/// <summary>
/// A visit somebody is still writing down, standing in the household's living room: one for each person and subject, saved
/// while it is typed, gone once the visit is recorded.
/// </summary>
internal sealed class VisitDraft
{
    public Guid Id { get; init; }

    public required Guid SubjectId { get; init; }

    public required Guid AccountId { get; init; }

    public required string SealedAnswers { get; set; }

    public string? SealedPosition { get; set; }

    public Guid? CorrectsId { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>What binds a sealed part to this row.</summary>
    internal string SealContext(string part) => $"visit-draft.{part}/{Id}";
}
