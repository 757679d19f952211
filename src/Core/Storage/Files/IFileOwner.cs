namespace Platform.Storage;

/// <summary>
/// Says who may see the files of one kind of row. Every feature registers one for the rows it hangs files on; a file of
/// a kind nobody answers for is shown to nobody.
/// </summary>
public interface IFileOwner
{
    /// <summary>As given to <see cref="StoredFile.BelongTo"/>.</summary>
    string Kind { get; }

    /// <param name="db">Opened with the reader's scope: what that hides is not there.</param>
    Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default);

    /// <summary>Whether the row is kept for audit only: then whoever may read sealed archives sees its files, and nobody else.</summary>
    Task<bool> IsSealedAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default) =>
        Task.FromResult(false);
}
