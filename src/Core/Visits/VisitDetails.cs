namespace Platform.Visits;

/// <summary>The personal part of a visit, sealed as one.</summary>
internal sealed record VisitDetails(
    string Place,
    string PersonMet,
    string Findings,
    string? CalledNumber,
    int? CallMinutes,
    VisitPosition? Position
);
