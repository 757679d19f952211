namespace Platform.Grievances;

/// <summary>An entry with its words opened.</summary>
/// <param name="Words">Null where there are none, or the reader only watches.</param>
public sealed record ComplaintLine(ComplaintEntry Entry, string? Words);
