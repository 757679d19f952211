namespace Platform.Regions;

/// <summary>数据对碰: what the household declared is laid beside what other authorities hold of it.</summary>
public sealed record DataCheck(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>The registers to compare with, e.g. 社会保险; empty where the document names none and the officer writes them.</summary>
    public IReadOnlyList<string> Registers { get; init; } = [];

    public override Duty Duty => Duty.Investigating;
}
