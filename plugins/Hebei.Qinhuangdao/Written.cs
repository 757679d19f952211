namespace Hebei.Qinhuangdao;

/// <summary>Answers as paper says them.</summary>
internal static class Written
{
    private static readonly IReadOnlyDictionary<string, string> Empty = new Dictionary<string, string>();

    /// <summary>The rows there are, and empty ones to be filled by pen up to the number.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Lines(PaperModel model, string rows, int lines)
    {
        var there = model.Answers.RowsOf(rows);
        return there.Concat(Enumerable.Repeat(Empty, Math.Max(0, lines - there.Count)));
    }

    public static string Say(PaperModel model, Fact fact) => Say(fact, model[fact.Key]);

    public static string Say(IReadOnlyDictionary<string, string> row, Fact fact) =>
        Say(fact, row.GetValueOrDefault(fact.Key) ?? "");

    public static string Say(DateOnly? day) => day is { } known ? $"{known:yyyy年M月d日}" : "　　　年　　月　　日";

    /// <summary>The box that is ticked, for a sentence of agreement.</summary>
    public static string Box(PaperModel model, YesNo fact) => model[fact.Key] == YesNo.Yes ? "☑" : "☐";

    /// <summary>What several rows come to, by their kind; empty where there is none.</summary>
    public static string Sum(PaperModel model, string rows, Money amount, Choice? kind = null, string? of = null)
    {
        var amounts = model
            .Answers.RowsOf(rows)
            .Where(row => kind is null || row.GetValueOrDefault(kind.Key) == of)
            .Select(row => Money.TryRead(row.GetValueOrDefault(amount.Key), out var yuan) ? yuan : 0)
            .ToList();
        return amounts.Count == 0 ? "" : $"{amounts.Sum():0.##}";
    }

    public static string BirthDate(string number) =>
        number.Length == 18 && IdNumber.BirthDate(number) is { } birth ? Say(birth) : "";

    private static string Say(Fact fact, string answer) =>
        fact switch
        {
            YesNo => answer switch
            {
                YesNo.Yes => "是",
                YesNo.No => "否",
                _ => "",
            },
            Day when Day.TryRead(answer, out var day) => Say(day),
            _ => answer,
        };
}
