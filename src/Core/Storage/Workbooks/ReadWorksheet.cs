namespace Platform.Storage;

/// <summary>One sheet of a workbook that was handed in, without its empty rows.</summary>
public sealed record ReadWorksheet(string Name, IReadOnlyList<ReadRow> Rows);
