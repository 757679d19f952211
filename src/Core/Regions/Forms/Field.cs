namespace Platform.Regions;

/// <summary>A fact asked for on a form; a bare fact stands for an optional field.</summary>
public sealed record Field(Fact Fact)
{
    public bool Required { get; init; }

    public Condition When { get; init; } = Condition.Always;

    public string? Help { get; init; }

    /// <summary>Takes the whole width of the form.</summary>
    public bool Wide { get; init; }

    public static implicit operator Field(Fact fact) => new(fact);

    public static Field Must(Fact fact) => new(fact) { Required = true };

    public IEnumerable<FieldFault> Faults(IFacts facts, string path)
    {
        if (!When.Holds(facts))
        {
            yield break;
        }

        var answer = facts[Fact.Key]?.Trim();
        if (string.IsNullOrEmpty(answer))
        {
            if (Required)
            {
                yield return new(path, $"{(Fact is Choice or YesNo ? "请选择" : "请填写")}{Fact.Label}");
            }
        }
        else if (Fact.Fault(answer, facts.Day) is { } fault)
        {
            yield return new(path, fault);
        }
    }
}
