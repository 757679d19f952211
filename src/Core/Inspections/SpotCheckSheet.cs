namespace Platform.Inspections;

/// <summary>A spot check as its reader sees it.</summary>
/// <param name="Lines">In the order of the draw.</param>
/// <param name="IsWhole">The reader sees all lines and what they were drawn from; else only the reader's own, once there is a finding.</param>
/// <param name="IsOwn">The reader's union drew it.</param>
public sealed record SpotCheckSheet(SpotCheck Check, IReadOnlyList<SpotCheckLine> Lines, bool IsWhole, bool IsOwn);
