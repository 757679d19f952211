namespace Platform.Regions;

/// <summary>Words.</summary>
public sealed record Text(string Key, string Label) : Fact(Key, Label)
{
    public int MaximumLength { get; init; } = 60;

    /// <summary>Asked in a box of several lines.</summary>
    public bool Multiline { get; init; }

    public override string? Fault(string answer, DateOnly today) =>
        answer.Length > MaximumLength ? $"{Label}最多 {MaximumLength} 个字，现在有 {answer.Length} 个字" : null;
}
