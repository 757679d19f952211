namespace Platform.Archives;

/// <summary>An import as one reader sees it.</summary>
/// <param name="ByTrouble">How often each kind was found, faults first; of those kept.</param>
/// <param name="MayConfirm">The reader is a lead of the union that imports.</param>
/// <param name="MayCancel">The reader works for the union that imports.</param>
public sealed record ImportView(
    ArchiveImport Import,
    IReadOnlyList<(ImportTrouble Trouble, int Count)> ByTrouble,
    bool MayConfirm,
    bool MayCancel
);
