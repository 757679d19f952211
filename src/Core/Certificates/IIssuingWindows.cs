namespace Platform.Certificates;

/// <summary>The periods of review and issue a region's lead has set. The documents set none, so a year may be missing.</summary>
public interface IIssuingWindows
{
    /// <summary>By year.</summary>
    Task<IReadOnlyDictionary<int, IssuingWindow>> OfAsync(string regionCode, CancellationToken cancellation = default);
}
