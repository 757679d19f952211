using Platform.Calendar;

namespace Platform.Rounds;

/// <summary>By when a notice has to hang so that its term is over when the deadline comes.</summary>
/// <param name="Who">Whose deadline it is counted back from, as people say it.</param>
/// <param name="WorkingDays">Null where neither the document nor the city says how long it hangs.</param>
/// <param name="Basis">What says how long; null with the length.</param>
/// <param name="Latest">The latest day to post on; null where the length is not known.</param>
public sealed record NoticeDay(
    string ItemName,
    string Who,
    DateOnly Deadline,
    int? WorkingDays,
    string? Basis,
    PostingDay? Latest
);
