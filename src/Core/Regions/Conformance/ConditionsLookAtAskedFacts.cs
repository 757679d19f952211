namespace Platform.Regions.Conformance;

/// <summary>
/// A condition on something nobody is asked can never hold. Answers of repeated rows are seen inside their own rows only:
/// outside, there is no telling whose.
/// </summary>
public sealed class ConditionsLookAtAskedFacts : IRegionRule
{
    public string Name => "条件所看的事实有表格询问，或来自单位登记、本地设置";

    public string Why => "没有人填的事，条件永远不成立：该要的材料没有人要，该走的步骤走不到。";

    public string Remedy =>
        "在表格中加上这一栏；流程和材料也可以看 Facts.OfUnit 中的单位事实和可启用项。逐行填写的栏目只能在本行的条件中使用。";

    public string? Example => """new Section("家庭情况", [Must(OwnFacts.HasStudent)])""";

    public string MendedIn => "Forms.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var item in candidate.Region.ServiceItems)
        {
            var sections = item.Forms.SelectMany(form => form.Sections).ToList();
            // A form is filled and found fault with by its own answers; the chain and the checklist know more.
            var answered = Keys(sections.Where(section => section.Rows is null))
                .Concat(sections.Select(section => section.Rows).OfType<string>())
                .ToHashSet();
            var once = answered
                .Concat(Facts.OfUnit.Select(fact => fact.Key))
                .Concat(candidate.Region.Switches.Select(choice => choice.Fact.Key))
                .ToHashSet();
            HashSet<string> Inside(string rows) => [.. once, .. Keys(sections.Where(section => section.Rows == rows))];
            var inRows = sections
                .Where(section => section.Rows is not null)
                .SelectMany(section =>
                {
                    var seen = answered.Concat(Keys([section])).ToHashSet();
                    return section.Fields.SelectMany(field => Unasked(section.Name, field.When, seen));
                });
            var inForms = sections
                .SelectMany(section => section.Fields.Where(_ => section.Rows is null).Select(field => field.When))
                .Concat(sections.Select(section => section.When))
                .Concat(item.Forms.Select(form => form.When))
                .SelectMany(condition => Unasked(item.Name, condition, answered));
            var elsewhere = item.Parts<Material>()
                .Select(part => part.Value.When)
                .Concat(item.Approval.Parts<Stage>().Select(part => part.Value.When))
                .Concat(item.Preconditions.Select(precondition => precondition.Condition))
                .SelectMany(condition => Unasked(item.Name, condition, once));
            var ofPersons = item.Parts<PerPerson>()
                .SelectMany(part =>
                    Unasked(item.Name, part.Value.Worker, once)
                        .Concat(Unasked(item.Name, part.Value.Member, Inside(Facts.Members)))
                );
            var ofRows = item.Parts<AnyRow>()
                .SelectMany(part => Unasked(item.Name, part.Value.Each, Inside(part.Value.Rows)));
            foreach (var violation in inRows.Concat(inForms).Concat(elsewhere).Concat(ofPersons).Concat(ofRows))
                yield return violation;
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<Section> sections) =>
        sections.SelectMany(section => section.Fields).Select(field => field.Fact.Key);

    private static IEnumerable<string> Unasked(string where, Condition condition, HashSet<string> asked) =>
        condition
            .Keys.Where(key => !asked.Contains(key))
            .Select(key => $"{where}：条件“{condition.InWords}”要看“{key}”，但没有人填它");
}
