namespace Platform.Grievances;

/// <summary>回避: somebody complained of, who neither handles the complaint nor knows of it. Never taken back.</summary>
public sealed class ComplaintExclusion
{
    public Guid Id { get; init; }

    public required Guid ComplaintId { get; init; }

    public required Guid AccountId { get; init; }

    public required ExclusionReason Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}
