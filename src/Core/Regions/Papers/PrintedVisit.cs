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
)
{
    /// <summary>The stage of the case it was made for; null for a contact person's visit to the archive.</summary>
    public string? StageCode { get; init; }

    /// <summary>Where and when the telephone took its position (定位), in words; empty where it took none.</summary>
    public string Position { get; init; } = "";
}
