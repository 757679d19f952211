using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>The documents are published papers: whoever works on cases may read them.</summary>
internal sealed class ScansOfDocuments : IFileOwner
{
    public string Kind => DocumentScans.Owner;

    public Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default) =>
        Task.FromResult(true);
}
