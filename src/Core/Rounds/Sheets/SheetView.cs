using Platform.Organizations;
using Platform.Regions;

namespace Platform.Rounds;

/// <summary>A sheet as it stands now, before it is handed up.</summary>
/// <param name="Week">Null for a sheet of the whole round.</param>
/// <param name="Filed">What was handed up of it before, the last first.</param>
/// <param name="Entries">What the union entered by hand; empty for a sheet that is only counted.</param>
/// <param name="MayFile">The reader's own union, which hands it up.</param>
public sealed record SheetView(
    Round Round,
    ReportSheet Sheet,
    Body Union,
    ReportingWeek? Week,
    DateOnly? DueOn,
    string? ToBodyName,
    DrawnSheet Drawn,
    IReadOnlyList<FiledRow> Filed,
    IReadOnlyList<EnteredLine> Entries,
    bool MayFile,
    DateOnly Today
);
