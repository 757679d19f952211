namespace Platform.Inspections;

/// <summary>One drawn archive.</summary>
/// <param name="Entries">What happened, oldest first.</param>
/// <param name="MayCheck">The reader's union drew it.</param>
/// <param name="MustMend">It was sent back to the reader's union.</param>
public sealed record SpotCheckLineSheet(
    SpotCheck Check,
    SpotCheckLine Line,
    IReadOnlyList<SpotCheckEntry> Entries,
    bool MayCheck,
    bool MustMend
);
