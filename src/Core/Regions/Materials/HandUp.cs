namespace Platform.Regions;

/// <summary>A second checklist, between two bodies.</summary>
public sealed record HandUp(Party From, Party To, Checklist Checklist);
