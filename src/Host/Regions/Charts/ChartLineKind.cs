namespace Platform.Host.Regions.Charts;

/// <summary>What a line of text in a box says, which is how it is set.</summary>
public enum ChartLineKind
{
    Condition,
    Heading,
    By,
    Words,
}
