namespace Platform.Exits;

/// <summary>
/// One thing done about an exit beside the decisions: recorded once, never changed; the database refuses updates and
/// deletions.
/// </summary>
public sealed class ExitRecord
{
    public Guid Id { get; init; }

    public required Guid ExitId { get; init; }

    public required ExitRecordKind Kind { get; init; }

    /// <summary>The day it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Null where nobody was met.</summary>
    public ExitManner? Manner { get; init; }

    /// <summary>Whom of the household, e.g. 本人 or 配偶李某; null where nobody was met.</summary>
    public string? With { get; init; }

    /// <summary>What was said, found or decided; empty only for a paper handed over without a remark.</summary>
    public required string Words { get; init; }

    /// <summary>返困: a follow-up found the household in difficulty again.</summary>
    public bool Relapsed { get; init; }

    public required string ByName { get; init; }

    public required string ByTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
