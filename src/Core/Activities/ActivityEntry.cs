namespace Platform.Activities;

/// <summary>One act, for good.</summary>
public sealed class ActivityEntry
{
    public required Guid Id { get; init; }

    public required Guid ActivityId { get; init; }

    public required ActivityAct Act { get; init; }

    public required string Words { get; init; }

    /// <summary>The plan as it was put to the union that agrees; null for acts that put none.</summary>
    public string? PlanJson { get; init; }

    /// <summary>The day a session was held; null for other acts.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How many took part in the session.</summary>
    public int? Participants { get; init; }

    public required Guid AccountId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
