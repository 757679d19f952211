namespace Platform.Reports;

/// <summary>Which cases of the actor's scope stand on the roster; nothing set means all that were not turned down.</summary>
public sealed record RosterFilter
{
    public int? UnitId { get; init; }

    public string? StageCode { get; init; }

    /// <summary>The first day of hand-in.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of hand-in.</summary>
    public DateOnly? Until { get; init; }
}
