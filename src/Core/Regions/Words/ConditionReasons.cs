namespace Platform.Regions;

/// <summary>Why a condition holds, or does not, by what was answered.</summary>
public static class ConditionReasons
{
    extension(Condition condition)
    {
        /// <summary>
        /// Of several ways only those that count, e.g. 有家庭成员患病 where both illnesses would do; where it does not
        /// hold, what speaks against it, e.g. 没有家庭成员患病. Empty for <see cref="Always"/>.
        /// </summary>
        public string ReasonBy(IFacts facts) =>
            string.Join("，", Reasons(condition, facts).Where(words => words.Length > 0).Distinct());
    }

    private static IEnumerable<string> Reasons(Condition condition, IFacts facts)
    {
        var holds = condition.Holds(facts);
        return condition switch
        {
            Both { A: var a, B: var b } => Of(a, b),
            Either { A: var a, B: var b } => Of(a, b),
            Negation { A: var a } => Reasons(a, facts),
            Answered asked => [holds ? asked.Label : Against(asked, facts)],
            // What was chosen may be personal, such as an illness: only what the rule looks for is said.
            Chosen asked => [holds ? asked.InWords : Against(asked, facts)],
            AnyRow rows => [holds ? rows.InWords : $"没有{rows.RowName}{rows.Each.InWords}"],
            _ => [holds ? condition.InWords : (!condition).InWords],
        };

        // What makes it so: of those that agree with the whole, both, or the one.
        IEnumerable<string> Of(Condition a, Condition b) =>
            new[] { a, b }.Where(part => part.Holds(facts) == holds).SelectMany(part => Reasons(part, facts));
    }

    private static string Against(Answered asked, IFacts facts) =>
        asked.Otherwise ?? (facts[asked.Key] is YesNo.No ? $"“{asked.Label}”填写为否" : Open(asked.Label));

    private static string Against(Chosen asked, IFacts facts) =>
        facts[asked.Key] is { Length: > 0 }
            ? $"{asked.Label}不是{string.Join("、", asked.Options)}"
            : Open(asked.Label);

    private static string Open(string label) => $"没有填写“{label}”";
}
