namespace Platform.Approvals;

/// <summary>A notice somebody put up.</summary>
/// <param name="StageCode">The stage it is evidence for.</param>
/// <param name="LengthBasis">The document that says how long, or the officer's reason where none does.</param>
public sealed record PostingRequest(
    string StageCode,
    DateOnly PostedOn,
    string Place,
    int WorkingDays,
    string LengthBasis,
    Guid? PhotoId
);
