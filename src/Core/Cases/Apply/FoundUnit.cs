namespace Platform.Cases;

/// <summary>A unit an applicant may choose.</summary>
/// <param name="Above">The union it stands below, to tell units of one name apart.</param>
public sealed record FoundUnit(int Id, string Name, string Above);
