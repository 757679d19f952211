namespace Platform.Comparisons;

/// <summary>Rows that belong together, e.g. 材料.</summary>
public sealed record ComparedSection(string Name, IReadOnlyList<ComparedRow> Rows);
