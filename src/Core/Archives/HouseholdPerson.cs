namespace Platform.Archives;

/// <summary>A person as the form names them.</summary>
/// <param name="IdNumber">Already found faultless (GB 11643).</param>
/// <param name="Field">Where the form asked for it, so that a refusal is shown there.</param>
public sealed record HouseholdPerson(string IdNumber, string? Field = null);
