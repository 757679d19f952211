namespace Platform.Archives;

/// <summary>A household in the list of contacts.</summary>
/// <param name="ContactPerson">Null while nobody is named.</param>
/// <param name="LastVisitedOn">Null when nobody went.</param>
/// <param name="DueOn">Null where the documents give no interval.</param>
public sealed record ContactRow(
    Guid ArchiveId,
    string Number,
    string HolderName,
    string UnitName,
    string? ContactPerson,
    DateOnly? LastVisitedOn,
    DateOnly? DueOn
);
