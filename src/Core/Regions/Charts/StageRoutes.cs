namespace Platform.Regions;

/// <summary>
/// All the ways through a chain, as far as its conditions leave them open: every answer to every question the conditions ask
/// is tried, so that two branches that exclude each other are never drawn one after the other.
/// </summary>
internal sealed class StageRoutes
{
    /// <summary>Enough for sixteen questions; no document asks that many about its steps.</summary>
    private const int MostRoutes = 1 << 16;

    private readonly IReadOnlyList<IReadOnlyList<Stage>> _routes;

    /// <param name="decides">What is known of a single question; null leaves it open.</param>
    public StageRoutes(IReadOnlyList<Stage> chain, Func<Condition, bool?> decides)
    {
        var questions = chain.SelectMany(stage => stage.When.Questions).Distinct().ToList();
        _routes =
        [
            .. Answers([.. questions.GroupBy(KeyOf)])
                .Take(MostRoutes)
                .Where(answers => questions.All(one => decides(one) is not { } known || known == Holds(one, answers)))
                .Select(answers => chain.Where(stage => Holds(stage.When, answers)).ToList()),
        ];
    }

    /// <summary>Some way leads over the stage.</summary>
    public bool Reach(Stage stage) => _routes.Any(route => route.Contains(stage));

    /// <summary>Every way does.</summary>
    public bool AllReach(Stage stage) => _routes.All(route => route.Contains(stage));

    /// <summary>On some way the second comes straight after the first.</summary>
    public bool Join(Stage first, Stage second) =>
        _routes.Any(route => route.Zip(route.Skip(1)).Any(pair => pair.First == first && pair.Second == second));

    /// <summary>One choice for every question: of several options of one question only one is chosen, or another.</summary>
    private static IEnumerable<IReadOnlyDictionary<string, string>> Answers(
        IReadOnlyList<IGrouping<string, Condition>> questions
    )
    {
        if (questions.Count == 0)
            return [new Dictionary<string, string>()];

        var first = questions[0];
        string[] choices = [YesNo.Yes, YesNo.No, .. first.OfType<Chosen>().SelectMany(chosen => chosen.Options)];
        return Answers([.. questions.Skip(1)])
            .SelectMany(rest =>
                choices.Distinct().Select(choice => new Dictionary<string, string>(rest) { [first.Key] = choice })
            );
    }

    private static bool Holds(Condition condition, IReadOnlyDictionary<string, string> answers) =>
        condition.DecidedBy(question =>
            question is Chosen chosen
                ? chosen.Options.Contains(answers[KeyOf(chosen)])
                : answers[KeyOf(question)] == YesNo.Yes
        )
            is true;

    /// <summary>Options of one question belong together; anything else is a question of its own.</summary>
    private static string KeyOf(Condition question) =>
        question is Chosen or Answered ? question.Keys.First() : question.InWords;
}
