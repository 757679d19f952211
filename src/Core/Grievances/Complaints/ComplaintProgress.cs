namespace Platform.Grievances;

/// <summary>What whoever complained is shown for number and query code: how far it is, never who handles it nor what they wrote.</summary>
/// <param name="DueOn">By when the outcome is to be told; null once told, and where no document says.</param>
/// <param name="Outcome">Null until the complainant was told.</param>
public sealed record ComplaintProgress(
    string Number,
    string BodyName,
    string GroundName,
    DateOnly ReceivedOn,
    ComplaintStatus Status,
    DateOnly? DueOn,
    bool IsProvisional,
    ComplaintOutcome? Outcome
);
