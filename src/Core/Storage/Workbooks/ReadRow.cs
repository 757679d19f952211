namespace Platform.Storage;

/// <summary>A row with at least one cell that is not empty.</summary>
/// <param name="Number">As Excel counts, from 1.</param>
public sealed record ReadRow(int Number, IReadOnlyList<ReadCell> Cells)
{
    /// <param name="column">From 0.</param>
    public ReadCell this[int column] => column < Cells.Count ? Cells[column] : ReadCell.Empty;
}
