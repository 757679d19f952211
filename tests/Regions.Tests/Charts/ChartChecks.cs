using Platform.Host.Regions.Charts;

namespace Platform.Regions.Tests.Charts;

/// <summary>What has to be true of every chart, whichever way it is laid out.</summary>
internal static class ChartChecks
{
    /// <summary>Empty where the chart may be drawn.</summary>
    public static IEnumerable<string> Faults(FlowChart chart, PlacedChart placed)
    {
        var boxes = placed.Boxes.ToDictionary(box => box.Text.Box.Code);
        if (!boxes.Keys.ToHashSet().SetEquals(chart.Boxes.Select(box => box.Code)))
            yield return "not every box is drawn once";
        if (placed.Arrows.Count != chart.Arrows.Count)
            yield return $"{chart.Arrows.Count} arrows became {placed.Arrows.Count}";

        foreach (var (at, box) in placed.Boxes.Index())
        {
            foreach (var other in placed.Boxes.Skip(at + 1).Where(box.Overlaps))
                yield return $"{box.Text.Box.Code} lies on {other.Text.Box.Code}";
            if (box.Left < 0 || box.Top < 0 || box.Right > placed.Width || box.Bottom > placed.Height)
                yield return $"{box.Text.Box.Code} sticks out of the picture";
            foreach (var line in box.Text.Lines.Where(line => !Fits(box, line)))
                yield return $"“{line.Text}” sticks out of {box.Text.Box.Code}";
        }

        foreach (var arrow in placed.Arrows)
        {
            if (!boxes[arrow.Arrow.From].Touches(arrow.Points[0]) || !boxes[arrow.Arrow.To].Touches(arrow.Points[^1]))
                yield return $"{arrow.Arrow} does not join its boxes";
            foreach (var (from, to) in arrow.Points.Zip(arrow.Points.Skip(1)))
            {
                if (from.X != to.X && from.Y != to.Y)
                    yield return $"{arrow.Arrow} runs aslant";
                foreach (var box in placed.Boxes.Where(box => box.IsCrossedBy(from, to)))
                    yield return $"{arrow.Arrow} runs through {box.Text.Box.Code}";
            }
        }
    }

    private static bool Fits(PlacedBox box, ChartLine line)
    {
        var size = line.Kind is ChartLineKind.Heading ? BoxText.HeadingSize : BoxText.SmallSize;
        return line.X + ChartText.Width(line.Text, size) <= box.Text.Width && line.Y > 0 && line.Y <= box.Text.Height;
    }
}
