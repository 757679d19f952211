namespace Platform.Regions;

/// <summary>A public notice as papers print it.</summary>
/// <param name="LastDay">The last of its working days.</param>
/// <param name="Result">公示结果 in a sentence; empty while the notice hangs.</param>
public sealed record PrintedNotice(
    string StageCode,
    string Place,
    DateOnly PostedOn,
    DateOnly LastDay,
    int WorkingDays,
    string Result
);
