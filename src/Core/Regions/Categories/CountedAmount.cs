namespace Platform.Regions;

/// <summary>One row of the household's income or expenditure.</summary>
/// <param name="Amount">Yuan in the scheme's period.</param>
public sealed record CountedAmount(string Kind, decimal Amount);
