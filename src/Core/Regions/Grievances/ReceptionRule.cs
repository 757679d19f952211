namespace Platform.Regions;

/// <summary>How a complaint is received over one channel.</summary>
/// <param name="Duties">What the officer has to do, one sentence each, in the document's words; ticked when recorded.</param>
public sealed record ReceptionRule(IReadOnlyList<string> Duties, Citation Source)
{
    /// <summary>The record to be written, by the name the document gives it, e.g. 笔录; null where it asks for none.</summary>
    public string? RecordName { get; init; }
}
