using Platform.Regions;

namespace Platform.Rounds;

/// <summary>The sheets of a round as one union's people see them.</summary>
/// <param name="Weekly">The sheet of the weekly report; null where there is none.</param>
/// <param name="Own">What the union itself hands up.</param>
/// <param name="Below">The unions directly below that hand something up.</param>
/// <param name="MayFile">The union is the reader's own.</param>
public sealed record RoundPapers(
    Round Round,
    ReportSheet? Weekly,
    UnionPapers Own,
    IReadOnlyList<UnionPapers> Below,
    bool MayFile
);
