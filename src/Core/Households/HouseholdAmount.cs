namespace Platform.Households;

/// <summary>One row of income or expenditure.</summary>
/// <param name="Kind">As the region's form offers it.</param>
/// <param name="Person">Whose, by name; empty for the household as a whole.</param>
/// <param name="Amount">Yuan in the period of the region's scheme.</param>
public sealed record HouseholdAmount(string Kind, string Person, decimal Amount);
