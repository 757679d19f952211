using Platform.Regions;

namespace Platform.Assistance;

/// <summary>One measure of a plan (帮扶措施): what, by when, and when it was done.</summary>
public sealed class AssistanceMeasure
{
    public Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>From 1, in the plan's order.</summary>
    public required int Position { get; init; }

    public required AidKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>Null where no day was agreed.</summary>
    public DateOnly? By { get; init; }

    public DateOnly? DoneOn { get; internal set; }

    /// <summary>What was done, in the officer's words.</summary>
    public string? Outcome { get; internal set; }

    public string? DoneByName { get; internal set; }

    public bool IsOverdue(DateOnly today) => DoneOn is null && By < today;
}
