namespace Platform.Host.Regions.Charts;

/// <summary>One line of text, measured from the upper left corner of its box to the foot of its letters.</summary>
public sealed record ChartLine(string Text, ChartLineKind Kind, int X, int Y);
