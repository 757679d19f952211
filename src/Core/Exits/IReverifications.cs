using Platform.Storage;

namespace Platform.Exits;

/// <summary>Knows whether a household of the register is being verified anew: an exit waits until that is over.</summary>
public interface IReverifications
{
    /// <summary>The number of the application in progress; null where there is none.</summary>
    Task<string?> FindOpenAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation = default);
}
