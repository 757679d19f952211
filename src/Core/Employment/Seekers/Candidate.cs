namespace Platform.Employment;

/// <summary>The holder of an archive who may be taken up, with what speaks for it.</summary>
/// <param name="Reasons">A condition that holds, or a measure or an application for employment, one sentence each.</param>
public sealed record Candidate(
    Guid ArchiveId,
    string ArchiveNumber,
    string HolderName,
    string UnitName,
    IReadOnlyList<string> Reasons
);
