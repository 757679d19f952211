using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>
/// The level pieces of arrows between two rows. Those that leave one box, or come into one, share a track; others keep apart
/// where they would run over each other.
/// </summary>
internal sealed class RowTracks
{
    private const int First = 14;
    private const int Step = 10;
    private const int Head = 16;

    private readonly Dictionary<(FlowArrow Arrow, int Row), int> _tracks = [];
    private readonly int[] _counts;

    private RowTracks(int rows) => _counts = new int[rows];

    public static RowTracks Of(List<List<RowNode>> rows, IReadOnlyDictionary<FlowArrow, IReadOnlyList<RowNode>> paths)
    {
        var tracks = new RowTracks(rows.Count);
        var pieces = paths
            .SelectMany(path => path.Value.Zip(path.Value.Skip(1), (from, to) => (Arrow: path.Key, From: from, To: to)))
            .ToLookup(piece => rows.FindIndex(row => row.Contains(piece.From)));
        foreach (var gap in pieces)
            tracks.Lay(gap.Key, [.. gap]);
        return tracks;
    }

    /// <summary>The room between a row and the next.</summary>
    public int HeightBelow(int row) => First + Step * Math.Max(0, _counts[row] - 1) + Head;

    /// <summary>How far below the row an arrow runs level there.</summary>
    public int Of(FlowArrow arrow, int row) => First + Step * _tracks[(arrow, row)];

    private void Lay(int row, IReadOnlyList<(FlowArrow Arrow, RowNode From, RowNode To)> pieces)
    {
        var leaving = pieces.ToLookup(piece => piece.From);
        var taken = new List<(int Track, double From, double To)>();
        foreach (var bundle in pieces.GroupBy(piece => leaving[piece.From].Skip(1).Any() ? piece.From : piece.To))
        {
            var ends = bundle.SelectMany(piece => new[] { piece.From.X, piece.To.X }).ToList();
            var (from, to) = (ends.Min(), ends.Max());
            var track = Enumerable
                .Range(0, taken.Count + 1)
                .First(free => taken.All(other => other.Track != free || other.To < from - 1 || other.From > to + 1));
            taken.Add((track, from, to));
            foreach (var piece in bundle)
                _tracks[(piece.Arrow, row)] = track;
            _counts[row] = Math.Max(_counts[row], track + 1);
        }
    }
}
