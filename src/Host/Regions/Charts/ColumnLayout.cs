using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>
/// For a telephone: every box below the one before, what stands beside a step set in under it. Arrows that jump over boxes
/// run in lanes at the left.
/// </summary>
internal static class ColumnLayout
{
    public const int Width = 320;

    private const int Lane = 12;
    private const int SmallestBox = 200;
    private const int SetIn = 30;
    private const int Stem = 14;
    private const int Gap = 26;
    private const int BesideGap = 10;

    public static PlacedChart Of(FlowChart chart)
    {
        var steps = chart.Steps.ToList();
        var places = steps.Index().ToDictionary(at => at.Item.Code, at => at.Index);
        var onTheWay = chart.Arrows.Where(arrow => places.ContainsKey(arrow.From) && places.ContainsKey(arrow.To));
        var (near, far) = (
            onTheWay.Where(arrow => places[arrow.To] == places[arrow.From] + 1).ToList(),
            onTheWay.Where(arrow => places[arrow.To] > places[arrow.From] + 1).ToList()
        );
        var lanes = Lanes(far, places);
        var gutter = lanes.Count == 0 ? 1 : 8 + Lane * (lanes.Values.Max() + 1);
        var width = Math.Max(SmallestBox, Width - gutter - 1);
        var boxes = Stack(chart, steps, gutter, width);
        var byCode = boxes.ToDictionary(box => box.Text.Box.Code);
        return new(
            gutter + width + 1,
            boxes.Count == 0 ? 1 : boxes[^1].Bottom + 1,
            boxes,
            [
                .. near.Select(arrow => Straight(arrow, chart, byCode)),
                .. far.Select(arrow => Around(arrow, byCode, gutter - 8 - Lane * lanes[arrow])),
                .. chart
                    .Arrows.Where(arrow => byCode[arrow.To].Text.Box.IsBeside)
                    .Select(arrow => SetInto(arrow, byCode)),
            ]
        );
    }

    private static List<PlacedBox> Stack(FlowChart chart, IReadOnlyList<FlowBox> steps, int left, int width)
    {
        var boxes = new List<PlacedBox>();
        var top = 1;
        foreach (var step in steps)
        {
            var box = new PlacedBox(new(step, width), left, top);
            boxes.Add(box);
            foreach (var beside in chart.Beside(step))
                boxes.Add(new(new(beside, width - SetIn), left + SetIn, boxes[^1].Bottom + BesideGap));
            top = boxes[^1].Bottom + Gap;
        }

        return boxes;
    }

    /// <summary>A lane for each, the shortest nearest to the boxes; arrows share one where they never pass each other.</summary>
    private static Dictionary<FlowArrow, int> Lanes(List<FlowArrow> far, Dictionary<string, int> places)
    {
        var lanes = new Dictionary<FlowArrow, int>();
        foreach (var arrow in far.OrderBy(arrow => places[arrow.To] - places[arrow.From]))
        {
            lanes[arrow] = Enumerable
                .Range(0, far.Count)
                .First(lane => lanes.All(taken => taken.Value != lane || !Meet(taken.Key, arrow)));
        }

        return lanes;

        bool Meet(FlowArrow one, FlowArrow other) =>
            places[one.From] <= places[other.To] && places[other.From] <= places[one.To];
    }

    private static PlacedArrow Straight(FlowArrow arrow, FlowChart chart, Dictionary<string, PlacedBox> boxes)
    {
        var (from, to) = (boxes[arrow.From], boxes[arrow.To]);
        var x = chart.Beside(from.Text.Box).Any() ? from.Left + Stem : from.Centre;
        return new(arrow, [new(x, from.Bottom), new(x, to.Top)]);
    }

    private static PlacedArrow Around(FlowArrow arrow, Dictionary<string, PlacedBox> boxes, int lane)
    {
        var (from, to) = (boxes[arrow.From], boxes[arrow.To]);
        var (leave, enter) = (from.Bottom - from.Text.Height / 4, to.Top + to.Text.Height / 4);
        return new(arrow, [new(from.Left, leave), new(lane, leave), new(lane, enter), new(to.Left, enter)]);
    }

    private static PlacedArrow SetInto(FlowArrow arrow, Dictionary<string, PlacedBox> boxes)
    {
        var (from, to) = (boxes[arrow.From], boxes[arrow.To]);
        var x = from.Left + Stem;
        return new(arrow, [new(x, from.Bottom), new(x, to.Middle), new(to.Left, to.Middle)]);
    }
}
