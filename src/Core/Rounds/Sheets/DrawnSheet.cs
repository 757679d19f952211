namespace Platform.Rounds;

/// <summary>A sheet filled in: what is shown, printed, written to a file, and kept when it is handed up.</summary>
/// <param name="Title">As printed, the year and the area in it.</param>
/// <param name="UnionName">Who reports.</param>
/// <param name="From">The first day counted.</param>
/// <param name="Until">The last day counted.</param>
/// <param name="Signatures">Lines for signatures under the table.</param>
public sealed record DrawnSheet(
    string Title,
    string UnionName,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<DrawnPart> Parts,
    IReadOnlyList<string> Signatures
);
