namespace Platform.Regions;

/// <summary>One kind of income or expenditure, as the forms offer it, and whether it enters the sum.</summary>
/// <param name="Kind">An option of the form's <see cref="HouseholdFacts.IncomeKind"/> or <see cref="HouseholdFacts.ExpenditureKind"/>.</param>
public sealed record CountedKind(string Kind, Citation Source)
{
    public bool Counts { get; init; } = true;
}
