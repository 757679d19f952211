using Platform.Regions;
using Platform.Settings;

namespace Platform.Host.Guide;

/// <summary>
/// The few questions on which the materials and the steps depend, and what the answers so far decide. A worker who
/// answers none sees everything, each with its condition. What the region's lead switched on is known and asked of nobody.
/// </summary>
public sealed class GuideQuestions(ServiceItem item, IReadOnlySet<string> switchedOn, DateOnly day) : IFacts
{
    private readonly Dictionary<string, string> _answers = [];

    /// <summary>In the order of the materials and the steps they decide upon.</summary>
    public IReadOnlyList<GuideQuestion> Questions { get; } =
    [
        .. Of(
            item,
            item.Checklist.Items.Select(material => material.When).Concat(item.Approval.Select(stage => stage.When))
        ),
    ];

    /// <summary>What to bring depends on the answers, and not only which way the application takes.</summary>
    public bool AreOfMaterials { get; } = Of(item, item.Checklist.Items.Select(material => material.When)).Any();

    public DateOnly Day => day;

    public string? this[string key]
    {
        get => SwitchFacts.Answer(switchedOn, key) ?? _answers.GetValueOrDefault(key);
        set => _answers[key] = value ?? "";
    }

    /// <summary>Nobody is asked for a whole family to read a guide; see <see cref="GuideQuestion.Of(AnyRow)"/>.</summary>
    public IReadOnlyList<IFacts> RowsOf(string rows) => [];

    /// <summary>Null while it depends on what was not answered.</summary>
    public bool? Decides(Condition condition) => condition.DecidedBy(Known);

    private bool? Known(Condition question) =>
        question is AnyRow rows
            ? this[GuideQuestion.KeyOf(rows)] is { Length: > 0 } answer
                ? answer == YesNo.Yes
                : null
            : question.Keys.Any(key => string.IsNullOrEmpty(this[key]))
                ? null
                : question.Holds(this);

    private static IEnumerable<GuideQuestion> Of(ServiceItem item, IEnumerable<Condition> conditions)
    {
        var facts = item
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows is null)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .Concat(Facts.OfUnit)
            .DistinctBy(fact => fact.Key)
            .ToDictionary(fact => fact.Key);
        return conditions
            .SelectMany(condition => condition.Questions)
            .Select(part =>
                part is AnyRow rows
                    ? GuideQuestion.Of(rows)
                    : GuideQuestion.Of(facts.GetValueOrDefault(part.Keys.FirstOrDefault() ?? ""))
            )
            .OfType<GuideQuestion>()
            .DistinctBy(question => question.Key);
    }
}
