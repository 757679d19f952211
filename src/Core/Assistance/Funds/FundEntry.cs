namespace Platform.Assistance;

/// <summary>One movement of a budget line. Never changed.</summary>
public sealed class FundEntry
{
    public required Guid Id { get; init; }

    public required Guid FundId { get; init; }

    public required FundEntryKind Kind { get; init; }

    /// <summary>Yuan; negative only where an allotment is taken back.</summary>
    public required decimal Amount { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Of an allotment: the number as printed, may be empty; null of everything else.</summary>
    public string? DocumentNumber { get; init; }

    public string? DocumentTitle { get; init; }

    public string Remark { get; init; } = "";

    /// <summary>The aid the movement is for; null of an allotment.</summary>
    public Guid? AidId { get; init; }

    public required string PersonName { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }
}
