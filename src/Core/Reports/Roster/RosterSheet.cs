namespace Platform.Reports;

/// <summary>特困职工花名册 as drawn up on a day.</summary>
/// <param name="BodyName">Who draws it up.</param>
/// <param name="IsCut">There are more than fit; narrow the filter.</param>
public sealed record RosterSheet(string BodyName, DateOnly DrawnUpOn, IReadOnlyList<RosterLine> Lines, bool IsCut);
