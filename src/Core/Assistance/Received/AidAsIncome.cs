using System.Globalization;
using Platform.Regions;

namespace Platform.Assistance;

/// <summary>Offers what a household was given as a row of its income, to be checked by whoever fills the form.</summary>
public static class AidAsIncome
{
    /// <summary>In place of the person, so that nobody takes the row for an answer.</summary>
    public const string Mark = "系统按帮扶台账预填，请核对";

    /// <summary>
    /// Puts the counted amount into the form's row of the region's kind, in place of what the last form said there. Nothing
    /// is put where the form does not offer the kind, or nothing counts.
    /// </summary>
    public static void Propose(AidReceived received, ServiceItem item, Answers answers)
    {
        var offers = item
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows == HouseholdFacts.Incomes)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .OfType<Choice>()
            .Any(choice =>
                choice.Key == HouseholdFacts.IncomeKind
                && received.IncomeKind is { } kind
                && choice.Options.Contains(kind)
            );
        if (!offers || received.Counted <= 0)
        {
            return;
        }

        var rows = answers.Rows.GetValueOrDefault(HouseholdFacts.Incomes) ?? [];
        answers.Rows[HouseholdFacts.Incomes] =
        [
            .. rows.Where(row => row.GetValueOrDefault(HouseholdFacts.IncomeKind) != received.IncomeKind),
            new()
            {
                [HouseholdFacts.IncomeKind] = received.IncomeKind!,
                [HouseholdFacts.IncomePerson.Key] = Mark,
                [HouseholdFacts.IncomeAmount.Key] = received.Counted.ToString(CultureInfo.InvariantCulture),
            },
        ];
    }
}
