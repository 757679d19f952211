namespace Platform.Inspections;

/// <summary>One drawn archive.</summary>
/// <param name="RegionCode">Whose rules the archive is kept by; empty where it has gone to a unit the reader does not see.</param>
/// <param name="Entries">What happened, oldest first.</param>
/// <param name="MayCheck">The reader's union drew it.</param>
/// <param name="MustMend">It was sent back to the reader's union.</param>
public sealed record SpotCheckLineSheet(
    SpotCheck Check,
    SpotCheckLine Line,
    string RegionCode,
    IReadOnlyList<SpotCheckEntry> Entries,
    bool MayCheck,
    bool MustMend
);
