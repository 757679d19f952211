namespace Platform.Regions;

/// <summary>The materials one body asks of another, in the document's order.</summary>
public sealed record Checklist(string Name, Citation Source, IReadOnlyList<Material> Items)
{
    /// <summary>The items an application needs, and why the others are not needed.</summary>
    public IEnumerable<Material> Needed(IFacts facts) => Items.Where(item => item.When.Holds(facts));
}
