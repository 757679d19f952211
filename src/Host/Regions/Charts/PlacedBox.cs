namespace Platform.Host.Regions.Charts;

/// <summary>A box where it stands; the plate of its condition is part of it.</summary>
public sealed record PlacedBox(BoxText Text, int Left, int Top)
{
    public int Right => Left + Text.Width;

    public int Bottom => Top + Text.Height;

    /// <summary>The upper edge of the box itself, below the plate.</summary>
    public int Rim => Top + Text.PlateHeight;

    public int Centre => Left + Text.Width / 2;

    public int Middle => (Rim + Bottom) / 2;

    public bool Overlaps(PlacedBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The point lies on the box's edge.</summary>
    public bool Touches(ChartPoint point) =>
        (point.X == Left || point.X == Right) && point.Y >= Top && point.Y <= Bottom
        || (point.Y == Top || point.Y == Bottom) && point.X >= Left && point.X <= Right;

    /// <summary>The straight line goes through the inside of the box.</summary>
    public bool IsCrossedBy(ChartPoint from, ChartPoint to) =>
        Math.Min(from.X, to.X) < Right
        && Math.Max(from.X, to.X) > Left
        && Math.Min(from.Y, to.Y) < Bottom
        && Math.Max(from.Y, to.Y) > Top;
}
