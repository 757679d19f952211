namespace Platform.Grievances;

/// <summary>Who complains.</summary>
/// <param name="Telephone">How the outcome reaches them; null where they left none.</param>
public sealed record Complainant(string Name, string? Telephone);
