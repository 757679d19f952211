namespace Platform.Regions;

/// <summary>One of the form's printed options.</summary>
public sealed record Choice(string Key, string Label, IReadOnlyList<string> Options) : Fact(Key, Label)
{
    public override string? Fault(string answer, DateOnly today) =>
        Options.Contains(answer) ? null : $"{Label}请从列出的选项中选择";

    public Chosen Is(params IReadOnlyList<string> options) => new(Key, Label, options);
}
