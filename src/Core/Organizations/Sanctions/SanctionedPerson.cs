namespace Platform.Organizations;

/// <summary>A person as the decision names them.</summary>
public sealed record SanctionedPerson(string? Name, string? IdNumber);
