namespace Platform.Host.Regions.Charts;

/// <summary>
/// Moves what stands in each row as near as can be to the middle of what it is joined to, without changing the order and
/// without letting two touch.
/// </summary>
internal static class RowSpacing
{
    private const int Gap = 24;

    public static void Settle(IReadOnlyList<List<RowNode>> rows, ILookup<RowNode, RowNode> neighbours, int sweeps)
    {
        foreach (var row in rows)
            Spread(row, node => node.X);
        // Down and up in turn, each row by the one just settled; the last way is down, so that branches hang evenly.
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            foreach (var row in Enumerable.Range(1, Math.Max(0, rows.Count - 1)))
                Follow(rows[row], rows[row - 1], neighbours);
            if (sweep == sweeps - 1)
                return;

            foreach (var row in Enumerable.Range(0, Math.Max(0, rows.Count - 1)).Reverse())
                Follow(rows[row], rows[row + 1], neighbours);
        }
    }

    private static void Follow(List<RowNode> row, List<RowNode> settled, ILookup<RowNode, RowNode> neighbours) =>
        Spread(row, node => Middle(neighbours[node].Where(settled.Contains), node.X));

    /// <summary>Steps count for more than passages: the way itself should be straight.</summary>
    private static double Middle(IEnumerable<RowNode> joined, double otherwise)
    {
        var nodes = joined.ToList();
        return nodes.Count == 0 ? otherwise : nodes.Sum(node => node.X * node.Weight) / nodes.Sum(node => node.Weight);
    }

    /// <summary>
    /// The places nearest to those wished for that keep order and distance: neighbours that press against each other
    /// become a block, which stands at the mean of its wishes.
    /// </summary>
    private static void Spread(List<RowNode> row, Func<RowNode, double> wish)
    {
        var blocks = new List<Block>();
        var offset = 0.0;
        RowNode? before = null;
        foreach (var node in row)
        {
            if (before is not null)
                offset += before.ToRight + Gap + node.ToLeft;
            blocks.Add(new(wish(node) - offset, node.Weight, [(node, offset)]));
            while (blocks.Count > 1 && blocks[^2].At > blocks[^1].At)
            {
                var joined = blocks[^2].With(blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(joined);
            }

            before = node;
        }

        foreach (var block in blocks)
        {
            foreach (var (node, distance) in block.Nodes)
                node.X = block.At + distance;
        }
    }

    private sealed record Block(double At, int Weight, IReadOnlyList<(RowNode Node, double Offset)> Nodes)
    {
        public Block With(Block next) =>
            new(
                (At * Weight + next.At * next.Weight) / (Weight + next.Weight),
                Weight + next.Weight,
                [.. Nodes, .. next.Nodes]
            );
    }
}
