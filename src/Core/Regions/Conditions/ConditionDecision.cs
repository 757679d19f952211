namespace Platform.Regions;

/// <summary>What a condition comes to while some of the questions it asks are still open.</summary>
public static class ConditionDecision
{
    extension(Condition condition)
    {
        /// <summary>Null while it depends on what is not known.</summary>
        /// <param name="known">What is known of a single question; null leaves it open.</param>
        public bool? DecidedBy(Func<Condition, bool?> known) =>
            condition switch
            {
                Always => true,
                Either either => (either.A.DecidedBy(known), either.B.DecidedBy(known)) switch
                {
                    (true, _) or (_, true) => true,
                    (false, false) => false,
                    _ => null,
                },
                Both both => (both.A.DecidedBy(known), both.B.DecidedBy(known)) switch
                {
                    (false, _) or (_, false) => false,
                    (true, true) => true,
                    _ => null,
                },
                Negation not => !not.A.DecidedBy(known),
                _ => known(condition),
            };

        /// <summary>The single questions it is made of, in order; none for <see cref="Always"/>.</summary>
        public IEnumerable<Condition> Questions =>
            condition switch
            {
                Always => [],
                Either either => either.A.Questions.Concat(either.B.Questions),
                Both both => both.A.Questions.Concat(both.B.Questions),
                Negation not => not.A.Questions,
                _ => [condition],
            };
    }
}
