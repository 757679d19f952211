using Platform.Approvals;
using Platform.Archives;
using Platform.Materials;

namespace Platform.Cases;

/// <summary>What an officer decides at the stage in hand.</summary>
public sealed record DecisionRequest(Outcome Outcome, string? Reason)
{
    /// <summary>With <see cref="Outcome.CorrectionRequested"/>: what to supply.</summary>
    public IReadOnlyList<CorrectionItem> Items { get; init; } = [];

    /// <summary>With <see cref="Outcome.CorrectionRequested"/>: the last day, entered by the officer where no document gives one.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>With <see cref="Outcome.Refused"/>.</summary>
    public string? CompetentBody { get; init; }

    /// <summary>With <see cref="Outcome.Refused"/>.</summary>
    public string? Remedies { get; init; }

    /// <summary>With <see cref="Outcome.Passed"/> at a determination that categorises.</summary>
    public CategoryChoice? Category { get; init; }
}
