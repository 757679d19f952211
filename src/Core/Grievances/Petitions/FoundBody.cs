namespace Platform.Grievances;

/// <summary>A union a petition can be given to.</summary>
public sealed record FoundBody(int Id, string Name);
