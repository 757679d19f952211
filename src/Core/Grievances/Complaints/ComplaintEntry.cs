namespace Platform.Grievances;

/// <summary>One thing that happened to a complaint, written once. Name, post and union are as of the act.</summary>
public sealed class ComplaintEntry
{
    public Guid Id { get; init; }

    public required Guid ComplaintId { get; init; }

    /// <summary>1, 2, 3 … within the complaint; unique.</summary>
    public required int Sequence { get; init; }

    public required ComplaintEntryKind Kind { get; init; }

    /// <summary>In the officer's words, sealed; null where the kind says all.</summary>
    public string? SealedWords { get; init; }

    /// <summary>Null for whoever complained online.</summary>
    public Guid? AccountId { get; init; }

    public required string PersonName { get; init; }

    public string? PostTitle { get; init; }

    public string? BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
