namespace Guangdong.Jiangmen;

/// <summary>The family and its sums, with lines to be filled by pen where there are fewer rows than a sheet has.</summary>
internal sealed class PrintedHousehold(Answers answers)
{
    private static readonly IReadOnlyDictionary<string, string> Blank = new Dictionary<string, string>();

    public bool IsBlank => string.IsNullOrEmpty(answers[Facts.ApplicantName.Key]);

    /// <summary>家庭成员人数, the worker included.</summary>
    public string People => IsBlank ? "" : $"{Count}";

    public string Income => IsBlank ? "" : Say.Yuan(TotalIncome);

    public string Expenditure =>
        IsBlank ? "" : Say.Yuan(answers.TotalOf(HouseholdFacts.Expenditures, HouseholdFacts.ExpenditureAmount));

    /// <summary>Plain arithmetic over the form: what counts for a category is the scheme's matter.</summary>
    public string MonthlyIncomePerHead => IsBlank ? "" : Say.Yuan(TotalIncome / 12 / Count);

    private int Count => 1 + answers.RowsOf(Facts.Members).Count;

    private decimal TotalIncome => answers.TotalOf(HouseholdFacts.Incomes, HouseholdFacts.IncomeAmount);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string rows, int atLeast)
    {
        var filled = answers.RowsOf(rows);
        return [.. filled, .. Enumerable.Repeat(Blank, Math.Max(0, atLeast - filled.Count))];
    }

    /// <summary>月收入: a twelfth of the incomes that bear the name; empty where none does.</summary>
    public string MonthlyIncomeOf(string? name) => MonthlyOf(name, _ => true);

    /// <summary>A twelfth of the wages that bear the name; empty where none does.</summary>
    public string MonthlyWageOf(string? name) =>
        MonthlyOf(name, row => row.GetValueOrDefault(HouseholdFacts.IncomeKind) == Categories.Wage);

    /// <summary>刚性支出 of one kind; empty where there is none.</summary>
    public string ExpenditureOn(string kind) =>
        SumOf(
            HouseholdFacts.Expenditures,
            row => row.GetValueOrDefault(HouseholdFacts.ExpenditureKind) == kind,
            HouseholdFacts.ExpenditureAmount
        )
            is { } amount
            ? Say.Yuan(amount)
            : "";

    /// <summary>疾病或残疾 beside 健康状况; "" where there is neither.</summary>
    public static string Ailments(IReadOnlyDictionary<string, string> member) =>
        string.Join(
            "、",
            new[] { ArchiveFormFacts.MemberIllness.Key, ArchiveFormFacts.MemberDisability.Key }
                .Select(key => member.GetValueOrDefault(key))
                .Where(words => !string.IsNullOrEmpty(words))
        );

    /// <summary>财产 in a sentence.</summary>
    public string Properties =>
        string.Join(
            "；",
            answers
                .RowsOf(HouseholdFacts.Properties)
                .Select(row =>
                    $"{Say.Answer(OwnFacts.PropertyKind, row)}：{Say.Answer(HouseholdFacts.PropertyDescription, row)}"
                )
        );

    private string MonthlyOf(string? name, Func<IReadOnlyDictionary<string, string>, bool> counts) =>
        name is { Length: > 0 }
        && SumOf(
            HouseholdFacts.Incomes,
            row => row.GetValueOrDefault(HouseholdFacts.IncomePerson.Key) == name && counts(row),
            HouseholdFacts.IncomeAmount
        )
            is { } amount
            ? Say.Yuan(amount / 12)
            : "";

    private decimal? SumOf(string rows, Func<IReadOnlyDictionary<string, string>, bool> counts, Money amount)
    {
        var counted = answers.RowsOf(rows).Where(counts).ToList();
        return counted.Count == 0
            ? null
            : counted.Sum(row => Money.TryRead(row.GetValueOrDefault(amount.Key), out var yuan) ? yuan : 0);
    }
}
