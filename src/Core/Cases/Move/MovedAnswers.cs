using Platform.Regions;

namespace Platform.Cases;

/// <summary>
/// The answers of a case as another edition takes them: what it asks too and would accept stays as it is, typed right or
/// wrong; the rest is left behind and named.
/// </summary>
public sealed class MovedAnswers
{
    private readonly List<MovedAnswer> _dropped = [];
    private readonly Dictionary<(string? Rows, string Key), Fact> _before;
    private readonly Dictionary<(string? Rows, string Key), Fact> _after;
    private readonly DateOnly _today;

    private MovedAnswers(ServiceItem before, ServiceItem after, DateOnly today)
    {
        (_before, _after, _today) = (Asked(before), Asked(after), today);
        RowNames = before
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows is not null)
            .GroupBy(section => section.Rows!)
            .ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>What goes over.</summary>
    public Answers Kept { get; private set; } = new();

    /// <summary>How many answers go over.</summary>
    public int KeptCount { get; private set; }

    /// <summary>What stays behind.</summary>
    public IReadOnlyList<MovedAnswer> Dropped => _dropped;

    private Dictionary<string, Section> RowNames { get; }

    public static MovedAnswers Of(ServiceItem before, ServiceItem after, Answers answers, DateOnly today)
    {
        var moved = new MovedAnswers(before, after, today);
        moved.Kept = new()
        {
            Values = moved.Take(answers.Values, rows: null, ""),
            Rows = answers.Rows.ToDictionary(rows => rows.Key, rows => moved.Take(rows.Key, rows.Value)),
        };
        return moved;
    }

    private List<Dictionary<string, string>> Take(string rows, List<Dictionary<string, string>> given)
    {
        var section = RowNames.GetValueOrDefault(rows);
        var taken = given.Select(
            (row, index) => Take(row, rows, $"第 {index + 1} {section?.RowMeasure}{section?.RowName}")
        );
        return [.. taken.Where(row => row.Count > 0)];
    }

    private Dictionary<string, string> Take(Dictionary<string, string> given, string? rows, string where)
    {
        var taken = new Dictionary<string, string>();
        foreach (var (key, answer) in given)
        {
            var was = _before.GetValueOrDefault((rows, key));
            if (
                was is null
                || string.IsNullOrWhiteSpace(answer)
                || WhyNot(was, (rows, key), answer.Trim()) is not { } why
            )
            {
                // What no form of either edition asks was carried over from an earlier archive, and goes on.
                taken[key] = answer;
                KeptCount += was is null || string.IsNullOrWhiteSpace(answer) ? 0 : 1;
            }
            else
            {
                _dropped.Add(new(where, was, answer, why));
            }
        }

        return taken;
    }

    private string? WhyNot(Fact was, (string? Rows, string Key) place, string answer) =>
        _after.GetValueOrDefault(place) is not { } now ? "新版不再询问"
        : now.Fault(answer, _today) is { } fault && was.Fault(answer, _today) is null ? $"新版不接受：{fault}"
        : null;

    private static Dictionary<(string? Rows, string Key), Fact> Asked(ServiceItem item) =>
        (
            from form in item.Forms
            from section in form.Sections
            from field in section.Fields
            group field.Fact by (section.Rows, field.Fact.Key)
        ).ToDictionary(same => same.Key, same => same.Last());
}
