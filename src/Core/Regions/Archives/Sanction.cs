namespace Platform.Regions;

/// <summary>What follows when a unit or a person cheated, in the document's order of gravity.</summary>
public sealed record Sanction(string Code, string Name, Citation Source)
{
    /// <summary>取消建档资格: no application of the unit or person is taken while it lasts.</summary>
    public bool BarsFiling { get; init; }
}
