namespace Platform.Regions;

/// <summary>One table of a <see cref="ReportSheet"/>.</summary>
/// <param name="Name">On the tab of the worksheet and above the table; 31 characters at most.</param>
public sealed record SheetPart(string Name, SheetRows Rows, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>A line 合计 under the columns that count.</summary>
    public bool HasTotals { get; init; }
}
