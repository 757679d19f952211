namespace Platform.Host.Regions.Charts;

/// <summary>Puts what is joined near each other, row by row, so that few arrows cross.</summary>
internal static class RowOrder
{
    private const int Sweeps = 4;

    public static void Settle(IReadOnlyList<List<RowNode>> rows, ILookup<RowNode, RowNode> neighbours)
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in rows.Skip(1).Index().Select(at => at.Index + 1))
                Arrange(rows[row], rows[row - 1], neighbours);
            foreach (var row in rows.SkipLast(1).Index().Select(at => at.Index).Reverse())
                Arrange(rows[row], rows[row + 1], neighbours);
        }
    }

    /// <summary>By the middle of what each is joined to in the other row; what is joined to nothing stays where it is.</summary>
    private static void Arrange(List<RowNode> row, List<RowNode> other, ILookup<RowNode, RowNode> neighbours)
    {
        var places = other.Index().ToDictionary(at => at.Item, at => at.Index);
        var arranged = row.Index()
            .OrderBy(at =>
                neighbours[at.Item]
                    .Where(places.ContainsKey)
                    .Select(node => (double)places[node])
                    .DefaultIfEmpty(at.Index)
                    .Average()
            )
            .ThenBy(at => at.Index)
            .Select(at => at.Item)
            .ToList();
        row.Clear();
        row.AddRange(arranged);
    }
}
