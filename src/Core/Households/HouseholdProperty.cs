namespace Platform.Households;

/// <summary>One thing the household owns, e.g. a flat or a car.</summary>
public sealed record HouseholdProperty(string Kind, string Description);
