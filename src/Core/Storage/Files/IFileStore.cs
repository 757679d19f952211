namespace Platform.Storage;

/// <summary>Takes in files and gives them out again. Several Hosts share one store.</summary>
public interface IFileStore
{
    /// <summary>The longest file it takes; a caller's own limit lies above it, so that the message comes from here.</summary>
    long MaximumBytes { get; }

    /// <summary>
    /// Stores the bytes and adds the row to <paramref name="db"/>, which the caller saves together with the row the file
    /// belongs to (<see cref="StoredFile.BelongTo"/>). When that fails, only bytes that nobody refers to remain.
    /// </summary>
    /// <exception cref="RuleException">It is empty, too long, or neither a document nor a picture we take.</exception>
    Task<StoredFile> SaveAsync(
        PlatformDb db,
        Stream content,
        string name,
        Guid? by,
        CancellationToken cancellation = default
    );

    /// <summary>The bytes, for whoever was allowed to see the file. The caller disposes it.</summary>
    /// <exception cref="FileNotFoundException">The store lost it: restore it from backup.</exception>
    Stream Open(StoredFile file);
}
