namespace Platform.Reports;

/// <summary>A roster of workers as drawn up on a day.</summary>
/// <param name="Title">As the region's own documents call it, e.g. 特困职工花名册; 困难职工花名册 where they name none.</param>
/// <param name="BodyName">Who draws it up.</param>
/// <param name="IsCut">There are more than fit; narrow the filter.</param>
public sealed record RosterSheet(
    string Title,
    string BodyName,
    DateOnly DrawnUpOn,
    IReadOnlyList<RosterLine> Lines,
    bool IsCut
);
