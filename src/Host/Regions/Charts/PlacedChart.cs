namespace Platform.Host.Regions.Charts;

/// <summary>A chart ready to be drawn, in units of the drawing.</summary>
public sealed record PlacedChart(
    int Width,
    int Height,
    IReadOnlyList<PlacedBox> Boxes,
    IReadOnlyList<PlacedArrow> Arrows
);
