namespace Platform.Regions;

/// <summary>The numbers of a household a calculation is made from.</summary>
/// <param name="People">By how each of them counts; the worker is among them.</param>
public sealed record HouseholdFigures(
    IReadOnlyList<CountedPerson> People,
    IReadOnlyList<CountedAmount> Incomes,
    IReadOnlyList<CountedAmount> Expenditures
)
{
    /// <summary>See <see cref="HouseholdFacts.Loss"/>; null where no event is claimed.</summary>
    public decimal? Loss { get; init; }

    public int Count(HouseholdCount divisor) =>
        People.Count(person =>
            divisor switch
            {
                HouseholdCount.LivingTogether => person.LivesTogether,
                HouseholdCount.SameRegister => person.IsRegistered,
                _ => true,
            }
        );
}
