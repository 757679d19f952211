using System.Globalization;
using Platform.Regions;

namespace Platform.Assistance;

/// <summary>Offers what a household was given as a row of its income, to be checked by whoever fills the form.</summary>
public static class AidAsIncome
{
    /// <summary>In place of the person, so that nobody takes the row for an answer.</summary>
    public const string Mark = "系统按帮扶台账预填，请核对";

    /// <summary>
    /// Adds a row of the region's kind with the counted amount, in place of the one that was proposed the last time. What a
    /// family wrote itself stays, of the same kind too: the aid may be another body's, and a row would be missed by nobody.
    /// Nothing is touched where the form does not offer the kind.
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
        if (!offers)
        {
            return;
        }

        var rows = answers.Rows.GetValueOrDefault(HouseholdFacts.Incomes) ?? [];
        var own = rows.Where(row => row.GetValueOrDefault(HouseholdFacts.IncomePerson.Key) != Mark).ToList();
        if (received.Counted > 0)
        {
            own.Add(
                new()
                {
                    [HouseholdFacts.IncomeKind] = received.IncomeKind!,
                    [HouseholdFacts.IncomePerson.Key] = Mark,
                    [HouseholdFacts.IncomeAmount.Key] = received.Counted.ToString(CultureInfo.InvariantCulture),
                }
            );
        }

        if (rows.Count > 0 || own.Count > 0)
        {
            answers.Rows[HouseholdFacts.Incomes] = own;
        }
    }
}
