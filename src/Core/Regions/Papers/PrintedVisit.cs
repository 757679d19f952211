namespace Platform.Regions;

/// <summary>A visit as papers print it.</summary>
/// <param name="Investigators">Names, in the order they signed.</param>
/// <param name="PersonMet">Who was spoken to.</param>
public sealed record PrintedVisit(
    VisitKind Kind,
    DateOnly On,
    string Place,
    IReadOnlyList<string> Investigators,
    string PersonMet,
    string Findings,
    string Conclusion
);
