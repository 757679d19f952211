namespace Platform.Storage;

/// <summary>One table of a workbook as a union lays it out: a title, what stands above, the columns, the rows, a sum, what stands below.</summary>
/// <param name="Name">On the tab; 31 characters at most, without : \ / ? * [ ].</param>
public sealed record Worksheet(string Name, IReadOnlyList<WorksheetColumn> Columns)
{
    /// <summary>Cells by column: text, <see cref="int"/>, <see cref="decimal"/> (two places), <see cref="DateOnly"/>, or null for an empty one.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows { get; init; } = [];

    /// <summary>Over the whole width; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Lines between title and columns, e.g. 填报单位（盖章）.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>合计: one cell for each column; null for none.</summary>
    public IReadOnlyList<object?>? Totals { get; init; }

    /// <summary>Lines under the table, e.g. 填表人、审核人.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>横向, for many columns.</summary>
    public bool IsLandscape { get; init; }
}
