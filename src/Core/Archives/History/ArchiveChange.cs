namespace Platform.Archives;

/// <summary>A version of an archive, and what it says otherwise than the one before.</summary>
/// <param name="Changes">Empty for the first one, and where nothing but the unit changed.</param>
public sealed record ArchiveChange(ArchiveVersion Version, IReadOnlyList<ChangedAnswer> Changes);
