namespace Platform.Rounds;

/// <summary>One table of a sheet filled in.</summary>
/// <param name="Rows">A cell for each column.</param>
/// <param name="Totals">合计, a cell for each column; null where the table has none.</param>
public sealed record DrawnPart(
    string Name,
    IReadOnlyList<DrawnColumn> Columns,
    IReadOnlyList<IReadOnlyList<SheetCell>> Rows,
    IReadOnlyList<SheetCell>? Totals
);
