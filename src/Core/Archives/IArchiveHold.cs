using Platform.Storage;

namespace Platform.Archives;

/// <summary>Something under way that keeps an archive where it is. Features above the register say what they have in hand.</summary>
public interface IArchiveHold
{
    /// <summary>A whole sentence on what has to be finished first; null where nothing has.</summary>
    Task<string?> FindAsync(PlatformDb db, Guid archiveId);
}
