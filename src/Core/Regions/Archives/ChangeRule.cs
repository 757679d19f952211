namespace Platform.Regions;

/// <summary>
/// A change between two surveys that a union reports at once (新增、离职、离世). It opens a task for the unit's union and
/// never takes a household off the register by itself.
/// </summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">The document's word for it, e.g. 离职.</param>
public sealed record ChangeRule(string Code, string Name, ChangeKind Kind, Citation Source)
{
    /// <summary>What may follow, the likeliest first; that nothing does is always possible, with a reason.</summary>
    public required IReadOnlyList<ChangeFollow> Suggests { get; init; }
}
