namespace Platform.Archives;

/// <summary>What a list of archives can be narrowed by: only what occurs, or what the regions concerned tell apart.</summary>
/// <param name="Years">Of opening, the latest first.</param>
public sealed record ArchiveChoices(
    IReadOnlyList<ArchiveChoice> Categories,
    IReadOnlyList<ArchiveChoice> Marks,
    IReadOnlyList<string> Causes,
    IReadOnlyList<int> Years
);
