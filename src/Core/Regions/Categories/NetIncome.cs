namespace Platform.Regions;

/// <summary>家庭人均纯收入: (income − non-discretionary expenditure) ÷ people ÷ months. Kinds the lists do not name are an error.</summary>
public sealed record NetIncome(HouseholdCount Divisor, int Months, Citation Source)
{
    public required IReadOnlyList<CountedKind> Incomes { get; init; }

    public required IReadOnlyList<CountedKind> Expenditures { get; init; }

    /// <summary>Yuan per month and head, to the fen: law and money are compared as people read them.</summary>
    /// <remarks>A kind the lists do not name is left out here; a calculation that decides stops at it.</remarks>
    public decimal PerHeadOf(HouseholdFigures household) =>
        decimal.Round(
            (Counted(household.Incomes, Incomes) - Counted(household.Expenditures, Expenditures))
                / household.Count(Divisor)
                / Months,
            2,
            MidpointRounding.AwayFromZero
        );

    private static decimal Counted(IReadOnlyList<CountedAmount> amounts, IReadOnlyList<CountedKind> kinds) =>
        amounts
            .Where(amount => kinds.Any(kind => kind.Kind == amount.Kind && kind.Counts))
            .Sum(amount => amount.Amount);
}
