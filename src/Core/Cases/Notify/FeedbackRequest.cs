using Platform.Approvals;

namespace Platform.Cases;

/// <summary>How the worker was told of a denial, as the officer of the union describes it.</summary>
/// <param name="TellerName">Who told the worker, by name.</param>
/// <param name="Said">What the worker was told.</param>
/// <param name="Reaction">What the worker said to it; may be left out.</param>
public sealed record FeedbackRequest(
    Teller Teller,
    string TellerName,
    TellingWay Way,
    DateOnly ToldOn,
    string Said,
    string? Reaction
);
