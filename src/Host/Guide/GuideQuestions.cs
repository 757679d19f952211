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

    /// <summary>Only what can be answered by a choice; an amount stays a condition in words.</summary>
    public IReadOnlyList<Fact> Questions { get; } = [.. Of(item)];

    /// <summary>What to bring depends on the answers, and not only which way the application takes.</summary>
    public bool AreOfMaterials =>
        item.Checklist.Items.Any(material => Questions.Any(fact => material.When.Keys.Contains(fact.Key)));

    public DateOnly Day => day;

    public string? this[string key]
    {
        get => SwitchFacts.Answer(switchedOn, key) ?? _answers.GetValueOrDefault(key);
        set => _answers[key] = value ?? "";
    }

    /// <summary>Nobody is asked for a whole family to read a guide.</summary>
    public IReadOnlyList<IFacts> RowsOf(string rows) => [];

    /// <summary>Null while it depends on what was not answered.</summary>
    public bool? Decides(Condition condition)
    {
        if (condition.Keys.Any(key => string.IsNullOrEmpty(this[key])))
            return null;

        return condition.Holds(this);
    }

    private static IEnumerable<Fact> Of(ServiceItem item)
    {
        var keys = item
            .Checklist.Items.Select(material => material.When)
            .Concat(item.Approval.Select(stage => stage.When))
            .SelectMany(condition => condition.Keys)
            .ToHashSet();
        return item
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows is null)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .Concat(Facts.OfUnit)
            .Where(fact => keys.Contains(fact.Key) && fact is YesNo or Choice)
            .DistinctBy(fact => fact.Key);
    }
}
