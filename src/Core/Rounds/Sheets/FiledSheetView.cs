using Platform.Storage;

namespace Platform.Rounds;

/// <summary>A sheet exactly as it was handed up.</summary>
/// <param name="Scans">Sealed copies attached since.</param>
/// <param name="MayAttach">The reader's own union handed it up.</param>
public sealed record FiledSheetView(
    Round Round,
    FiledSheet Filed,
    DrawnSheet Drawn,
    IReadOnlyList<StoredFile> Scans,
    bool MayAttach
);
