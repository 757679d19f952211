namespace Platform.Cases;

/// <summary>A notice as the officer describes it.</summary>
/// <param name="LengthReason">Needed where neither the document nor the city says how long.</param>
public sealed record NoticeRequest(
    DateOnly PostedOn,
    string Place,
    int WorkingDays,
    string? LengthReason,
    Guid? PhotoId
);
