using Platform.Settings;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>The length the region's lead has set, with the document it follows from.</summary>
internal sealed class LocalNoticeLengths(LocalSettings settings) : INoticeLengths
{
    public async Task<NoticeLength?> FindAsync(PlatformDb db, string regionCode, string stageCode, DateOnly day) =>
        await settings.NoticeDaysAsync(regionCode, stageCode, day) is var (workingDays, setting)
            ? new(workingDays, setting.Document ?? "")
            : null;
}
