using Platform.Approvals;

namespace Platform.Exits;

/// <summary>What whoever decides says.</summary>
/// <param name="Outcome">Passed: the archive is closed; Denied: it stays; SentBack: more is to be brought.</param>
/// <param name="Reason">Needed unless it passes.</param>
public sealed record ExitDecision(Outcome Outcome, string? Reason)
{
    /// <summary>What follows for the household, as its paper says; needed when it passes.</summary>
    public string? Follows { get; init; }

    /// <summary>What the household can do against it; null where nobody knows: the paper then names the body to turn to.</summary>
    public string? Remedies { get; init; }
}
