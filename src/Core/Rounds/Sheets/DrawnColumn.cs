namespace Platform.Rounds;

/// <summary>A column's heading, as it was when the sheet was drawn up.</summary>
/// <param name="Group">A heading over several neighbouring columns; null for none.</param>
/// <param name="Width">In characters of Latin width.</param>
public sealed record DrawnColumn(string Heading, string? Group, double Width);
