namespace Platform.Archives;

/// <summary>One thing a list can be narrowed to.</summary>
public sealed record ArchiveChoice(string Code, string Name);
