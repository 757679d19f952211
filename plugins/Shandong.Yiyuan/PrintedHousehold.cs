namespace Shandong.Yiyuan;

/// <summary>The family and its sums, with lines to be filled by pen where there are fewer rows than a sheet has.</summary>
internal sealed class PrintedHousehold(Answers answers)
{
    private static readonly IReadOnlyDictionary<string, string> Blank = new Dictionary<string, string>();

    private bool IsBlank => string.IsNullOrEmpty(answers[Facts.ApplicantName.Key]);

    /// <summary>家庭共同生活人口, the worker included.</summary>
    public string People => IsBlank ? "" : $"{LivingTogether}";

    public string Income => IsBlank ? "" : Say.Yuan(Sum(Incomes, HouseholdFacts.IncomeAmount));

    public string Expenditure => IsBlank ? "" : Say.Yuan(Sum(Expenditures, HouseholdFacts.ExpenditureAmount));

    /// <summary>Plain arithmetic over the form: what counts for a category is the scheme's matter.</summary>
    public string MonthlyIncomePerHead =>
        IsBlank ? "" : Say.Yuan(Sum(Incomes, HouseholdFacts.IncomeAmount) / 12 / LivingTogether);

    private int LivingTogether =>
        1
        + answers
            .RowsOf(Facts.Members)
            .Count(member => member.GetValueOrDefault(HouseholdFacts.MemberLivesTogether.Key) == YesNo.Yes);

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Incomes => answers.RowsOf(HouseholdFacts.Incomes);

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Expenditures =>
        answers.RowsOf(HouseholdFacts.Expenditures);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string rows, int atLeast)
    {
        var filled = answers.RowsOf(rows);
        return [.. filled, .. Enumerable.Repeat(Blank, Math.Max(0, atLeast - filled.Count))];
    }

    /// <summary>月收入: a twelfth of the incomes that bear the name; empty where none does.</summary>
    public string MonthlyIncomeOf(string? name)
    {
        var own = Incomes
            .Where(row => name is { Length: > 0 } && row.GetValueOrDefault(HouseholdFacts.IncomePerson.Key) == name)
            .ToList();
        return own.Count == 0 ? "" : Say.Yuan(Sum(own, HouseholdFacts.IncomeAmount) / 12);
    }

    private static decimal Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows, Money amount) =>
        rows.Sum(row => Money.TryRead(row.GetValueOrDefault(amount.Key), out var yuan) ? yuan : 0);
}
