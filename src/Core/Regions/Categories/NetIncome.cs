namespace Platform.Regions;

/// <summary>家庭人均纯收入: (income − non-discretionary expenditure) ÷ people ÷ months. Kinds the lists do not name are an error.</summary>
public sealed record NetIncome(HouseholdCount Divisor, int Months, Citation Source)
{
    public required IReadOnlyList<CountedKind> Incomes { get; init; }

    public required IReadOnlyList<CountedKind> Expenditures { get; init; }
}
