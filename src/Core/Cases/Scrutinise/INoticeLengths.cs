using Platform.Storage;

namespace Platform.Cases;

/// <summary>How long a city wants notices to hang where the document itself does not say.</summary>
public interface INoticeLengths
{
    /// <summary>Null where the city has set nothing for that day.</summary>
    Task<NoticeLength?> FindAsync(PlatformDb db, string regionCode, string stageCode, DateOnly day);
}
