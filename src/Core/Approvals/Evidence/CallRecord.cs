namespace Platform.Approvals;

/// <summary>A telephone call made because the document prescribes it. The number called is an office's.</summary>
public sealed class CallRecord
{
    public Guid Id { get; init; }

    public required Guid RunId { get; init; }

    public required string StageCode { get; init; }

    public required Outcome About { get; init; }

    public required string CalledName { get; init; }

    public required string Number { get; init; }

    public required string SpokenTo { get; init; }

    public required DateTimeOffset CalledAt { get; init; }

    /// <summary>The points of the script, each ticked.</summary>
    public required IReadOnlyList<string> Points { get; init; }

    public string? Remark { get; init; }

    public required string CallerName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
