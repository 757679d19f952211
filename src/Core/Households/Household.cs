using Platform.Regions;

namespace Platform.Households;

/// <summary>A household as its form describes it: the worker, the others, their money and what they own.</summary>
public sealed record Household
{
    /// <summary>The worker the archive is kept under; always counts, whatever is divided by.</summary>
    public required HouseholdMember Holder { get; init; }

    /// <summary>Everybody else, in the form's order; a form that names the worker among them says nobody twice.</summary>
    public required IReadOnlyList<HouseholdMember> Members { get; init; }

    public IReadOnlyList<HouseholdMember> People => [Holder, .. Members];

    public required IReadOnlyList<HouseholdAmount> Incomes { get; init; }

    /// <summary>刚性支出.</summary>
    public required IReadOnlyList<HouseholdAmount> Expenditures { get; init; }

    public required IReadOnlyList<HouseholdProperty> Properties { get; init; }

    /// <summary>主要致困原因; empty where the form does not ask.</summary>
    public required string Cause { get; init; }

    /// <summary>次要致困原因; empty where there is none.</summary>
    public required string SecondaryCause { get; init; }

    /// <summary>See <see cref="HouseholdFacts.Loss"/>; null where no event is claimed.</summary>
    public required decimal? Loss { get; init; }

    /// <summary>Null where the form does not ask.</summary>
    public required AreaKind? AreaKind { get; init; }

    /// <summary>家庭人口: as the form says, else as many as it names.</summary>
    public required int Size { get; init; }

    /// <summary>What a calculation is made from.</summary>
    public HouseholdFigures Figures =>
        new(
            [
                CountedPerson.Worker,
                .. Members.Select(member => new CountedPerson(member.LivesTogether, member.IsRegistered)),
            ],
            [.. Incomes.Select(income => new CountedAmount(income.Kind, income.Amount))],
            [.. Expenditures.Select(expenditure => new CountedAmount(expenditure.Kind, expenditure.Amount))]
        )
        {
            Loss = Loss,
        };
}
