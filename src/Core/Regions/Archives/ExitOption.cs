namespace Platform.Regions;

/// <summary>One way out of the register.</summary>
/// <param name="Name">The document's word, e.g. 脱困.</param>
public sealed record ExitOption(ExitKind Kind, string Name, Citation Source)
{
    /// <summary>The causes the document names, offered to whoever proposes; empty where it leaves them open.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];
}
