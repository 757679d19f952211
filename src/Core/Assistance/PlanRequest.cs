namespace Platform.Assistance;

/// <summary>A plan as typed.</summary>
/// <param name="Version">Of the open plan the officer was looking at; null when they began a new one.</param>
public sealed record PlanRequest(
    string AssistingUnit,
    string OfficerName,
    string OfficerTitle,
    string OfficerTelephone,
    string Needs,
    string Goal,
    IReadOnlyList<MeasureRequest> Measures,
    int? Version
);
