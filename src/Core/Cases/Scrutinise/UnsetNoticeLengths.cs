using Platform.Storage;

namespace Platform.Cases;

/// <summary>No city has set a length of its own.</summary>
internal sealed class UnsetNoticeLengths : INoticeLengths
{
    public Task<NoticeLength?> FindAsync(PlatformDb db, string regionCode, string stageCode, DateOnly day) =>
        Task.FromResult<NoticeLength?>(null);
}
