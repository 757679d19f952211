namespace Platform.Grievances;

/// <summary>An attempt at mediation as somebody writes it down.</summary>
/// <param name="Parties">Who was there, by name and side.</param>
/// <param name="Words">What was agreed, or why it was not.</param>
public sealed record NewMediation(
    DateOnly? On,
    string? Place,
    string? Parties,
    string? Mediators,
    MediationResult? Result,
    string? Words
);
