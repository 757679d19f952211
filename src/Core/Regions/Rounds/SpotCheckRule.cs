namespace Platform.Regions;

/// <summary>抽查核实 of electronic archives by a level above.</summary>
public sealed record SpotCheckRule(Party By, Citation Source)
{
    /// <summary>At least so many of a hundred; null where the document does not say.</summary>
    public int? Percent { get; init; }
}
