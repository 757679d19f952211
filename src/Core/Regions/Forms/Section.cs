namespace Platform.Regions;

/// <summary>A part of a form; with a <see cref="Rows"/> it repeats, e.g. once for each family member.</summary>
public sealed record Section(string Name, IReadOnlyList<Field> Fields)
{
    public Condition When { get; init; } = Condition.Always;

    /// <summary>The key of the repeated rows, e.g. members; null for a section asked once.</summary>
    public string? Rows { get; init; }

    /// <summary>What one row is called on its button and in messages, e.g. 家庭成员.</summary>
    public string RowName { get; init; } = "";

    /// <summary>The measure word rows are counted with: people by 位, amounts by 项.</summary>
    public string RowMeasure { get; init; } = "位";

    /// <summary>Columns of the rows that are added up below them (合计).</summary>
    public IReadOnlyList<Money> Totals { get; init; } = [];

    public int MinimumRows { get; init; }

    public int MaximumRows { get; init; } = 20;

    public string? Help { get; init; }

    public IEnumerable<FieldFault> Faults(Answers answers, DateOnly today)
    {
        var facts = answers.On(today);
        if (!When.Holds(facts))
        {
            return [];
        }

        if (Rows is null)
        {
            return Fields.SelectMany(field => field.Faults(facts, field.Fact.Key));
        }

        var rows = answers.RowsOf(Rows);
        var tooFew =
            rows.Count < MinimumRows
                ? [new FieldFault(Rows, $"{RowName}至少填写 {MinimumRows} {RowMeasure}")]
                : Array.Empty<FieldFault>();
        return tooFew.Concat(
            rows.SelectMany(
                (_, index) =>
                    Fields.SelectMany(field =>
                        field
                            .Faults(answers.On(today, Rows, index), Answers.Path(Rows, index, field.Fact.Key))
                            .Select(fault =>
                                fault with
                                {
                                    Message = $"第 {index + 1} {RowMeasure}{RowName}：{fault.Message}",
                                }
                            )
                    )
            )
        );
    }
}
