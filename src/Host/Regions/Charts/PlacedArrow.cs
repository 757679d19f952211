using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>An arrow as a line of straight pieces, level or upright, from the edge of one box to the edge of the other.</summary>
public sealed record PlacedArrow(FlowArrow Arrow, IReadOnlyList<ChartPoint> Points);
