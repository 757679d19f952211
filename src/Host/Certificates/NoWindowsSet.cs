using Platform.Certificates;

namespace Platform.Host.Certificates;

/// <summary>As the documents leave it: no region has set a period to review and issue in.</summary>
internal sealed class NoWindowsSet : IIssuingWindows
{
    private static readonly IReadOnlyDictionary<int, IssuingWindow> None = new Dictionary<int, IssuingWindow>();

    public Task<IReadOnlyDictionary<int, IssuingWindow>> OfAsync(
        string regionCode,
        CancellationToken cancellation = default
    ) => Task.FromResult(None);
}
