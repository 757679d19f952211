namespace Platform.Host.Regions.Charts;

/// <summary>A place in the drawing, its units counted from the upper left corner.</summary>
public readonly record struct ChartPoint(int X, int Y);
