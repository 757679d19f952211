using Platform.Regions;
using Platform.Settings;

namespace Platform.Comparisons;

/// <summary>What is known of a described household on a day under one region's switches.</summary>
internal sealed class HouseholdKnowledge(ComparedHousehold household, IReadOnlySet<string> switchedOn, DateOnly day)
{
    private readonly IFacts _facts = household.Answers.On(day);

    /// <summary>Null while it depends on what nobody said.</summary>
    public bool? Decides(Condition condition) => condition.DecidedBy(Known);

    public bool? Known(Condition question)
    {
        if (question is Answered asked && SwitchFacts.Answer(switchedOn, asked.Key) is { } set)
        {
            return set == YesNo.Yes;
        }

        if (household.Said.GetValueOrDefault(ComparedQuestion.KeyOf(question)) is { Length: > 0 } said)
        {
            return question is Chosen chosen ? chosen.Options.Contains(said) : said == YesNo.Yes;
        }

        return question switch
        {
            AnyRow rows => InRows(rows),
            Answered or Chosen => question.Keys.Any(key => string.IsNullOrEmpty(_facts[key]))
                ? null
                : question.Holds(_facts),
            _ => null,
        };
    }

    /// <summary>Nobody in the family is nobody of that kind; a row that does not say it leaves it open.</summary>
    private bool? InRows(AnyRow rows)
    {
        var found = _facts
            .RowsOf(rows.Rows)
            .Select(row =>
                rows.Each.DecidedBy(question =>
                    question.Keys.Any(key => string.IsNullOrEmpty(row[key])) ? null : question.Holds(row)
                )
            )
            .ToList();
        return found.Contains(true) ? true
            : found.Contains(null) ? null
            : rows.Rows == Facts.Members ? false
            : null;
    }
}
