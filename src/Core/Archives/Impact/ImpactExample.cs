namespace Platform.Archives;

/// <summary>One archive of a preview.</summary>
public sealed record ImpactExample(
    Guid ArchiveId,
    string Number,
    string HolderName,
    string UnitName,
    string From,
    string? To,
    decimal? PerHead,
    string? Trouble
);
