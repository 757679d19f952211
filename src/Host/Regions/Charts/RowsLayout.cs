using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>
/// For a desk: a step in the row below the steps it follows, parallel ways side by side, what stands beside a step at its
/// right. An arrow over several rows keeps a passage of its own through them, so none runs through a box.
/// </summary>
internal sealed class RowsLayout
{
    private const int StepWidth = 224;
    private const int BesideWidth = 170;
    private const int Sweeps = 8;

    private readonly List<List<RowNode>> _rows = [];
    private readonly Dictionary<string, RowNode> _nodes = [];

    /// <summary>The nodes of each arrow from its first row to its last.</summary>
    private readonly Dictionary<FlowArrow, IReadOnlyList<RowNode>> _paths = [];

    private RowsLayout(FlowChart chart)
    {
        var rows = RowsOf(chart);
        _rows.AddRange(
            Enumerable.Range(0, rows.Count == 0 ? 0 : rows.Values.Max() + 1).Select(_ => new List<RowNode>())
        );
        foreach (var step in chart.Steps)
        {
            _nodes[step.Code] = new(
                new(step, StepWidth),
                [.. chart.Beside(step).Select(box => new BoxText(box, BesideWidth))]
            );
            _rows[rows[step.Code]].Add(_nodes[step.Code]);
        }

        foreach (var arrow in chart.Arrows.Where(arrow => _nodes.ContainsKey(arrow.To)))
            _paths[arrow] = PathOf(arrow, rows);

        RowOrder.Settle(_rows, Neighbours());
        RowSpacing.Settle(_rows, Neighbours(), Sweeps);
    }

    public static PlacedChart Of(FlowChart chart) => new RowsLayout(chart).Draw(chart);

    /// <summary>One row below the lowest step it follows.</summary>
    private static Dictionary<string, int> RowsOf(FlowChart chart)
    {
        var rows = new Dictionary<string, int>();
        foreach (var step in chart.Steps)
        {
            rows[step.Code] = chart
                .Arrows.Where(arrow => arrow.To == step.Code && rows.ContainsKey(arrow.From))
                .Select(arrow => rows[arrow.From] + 1)
                .DefaultIfEmpty()
                .Max();
        }

        return rows;
    }

    private List<RowNode> PathOf(FlowArrow arrow, Dictionary<string, int> rows)
    {
        var path = new List<RowNode> { _nodes[arrow.From] };
        for (var row = rows[arrow.From] + 1; row < rows[arrow.To]; row++)
        {
            var passage = new RowNode(null, []);
            // At the left, in the order of the arrows; what stands beside steps is at the right.
            _rows[row].Insert(_rows[row].Count(node => node.Step is null), passage);
            path.Add(passage);
        }

        path.Add(_nodes[arrow.To]);
        return path;
    }

    private ILookup<RowNode, RowNode> Neighbours() =>
        _paths
            .Values.SelectMany(path => path.Zip(path.Skip(1)))
            .SelectMany(pair => new[] { pair, (First: pair.Second, Second: pair.First) })
            .ToLookup(pair => pair.First, pair => pair.Second);

    private PlacedChart Draw(FlowChart chart)
    {
        var left = _rows.SelectMany(row => row).Select(node => node.X - node.ToLeft).DefaultIfEmpty().Min();
        foreach (var node in _rows.SelectMany(row => row))
            node.X = Math.Round(node.X - left) + 1;

        var tracks = RowTracks.Of(_rows, _paths);
        var boxes = new List<PlacedBox>();
        var tops = new List<int>();
        var top = 1;
        foreach (var (index, row) in _rows.Index())
        {
            tops.Add(top);
            boxes.AddRange(row.SelectMany(node => BoxesOf(node, top)));
            top += row.Max(node => node.Height) + tracks.HeightBelow(index);
        }

        var byCode = boxes.ToDictionary(box => box.Text.Box.Code);
        return new(
            boxes.Select(box => box.Right).DefaultIfEmpty().Max() + 1,
            boxes.Select(box => box.Bottom).DefaultIfEmpty().Max() + 1,
            boxes,
            [
                .. _paths.Select(path => Along(path.Key, path.Value)),
                .. chart
                    .Arrows.Where(arrow => byCode[arrow.To].Text.Box.IsBeside)
                    .Select(arrow => ToTheSide(arrow, byCode[arrow.From], byCode[arrow.To])),
            ]
        );

        PlacedArrow Along(FlowArrow arrow, IReadOnlyList<RowNode> path)
        {
            var row = _rows.FindIndex(nodes => nodes.Contains(path[0]));
            var points = new List<ChartPoint> { new((int)path[0].X, byCode[arrow.From].Bottom) };
            foreach (var (from, to) in path.Zip(path.Skip(1)))
            {
                if ((int)from.X != (int)to.X)
                {
                    var y = tops[row] + _rows[row].Max(node => node.Height) + tracks.Of(arrow, row);
                    points.Add(new((int)from.X, y));
                    points.Add(new((int)to.X, y));
                }

                row++;
            }

            points.Add(new((int)path[^1].X, byCode[arrow.To].Top));
            return new(arrow, points);
        }
    }

    private static IEnumerable<PlacedBox> BoxesOf(RowNode node, int top)
    {
        if (node.Step is not { } text)
            yield break;

        var step = new PlacedBox(text, (int)node.X - node.ToLeft, top);
        yield return step;
        var y = step.Rim;
        foreach (var beside in node.Beside)
        {
            yield return new(beside, step.Right + RowNode.BesideGap, y);
            y += beside.Height + RowNode.StackGap;
        }
    }

    private static PlacedArrow ToTheSide(FlowArrow arrow, PlacedBox from, PlacedBox to)
    {
        var y = Math.Clamp(to.Middle, from.Rim + BoxText.Padding, from.Bottom - BoxText.Padding);
        var bend = from.Right + RowNode.BesideGap / 2;
        return new(
            arrow,
            y == to.Middle
                ? [new(from.Right, y), new(to.Left, y)]
                : [new(from.Right, y), new(bend, y), new(bend, to.Middle), new(to.Left, to.Middle)]
        );
    }
}
