using Platform.Cases;

namespace Platform.Host.Editions;

/// <summary>Says in the log, once at start, what an upgraded plugin changed under open cases. It stops nothing.</summary>
internal sealed partial class EditionsAtStart(IServiceScopeFactory scopes, ILogger<EditionsAtStart> log)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<KeptEditionsDesk>();
        foreach (var (region, edition) in await desk.FindDisturbedAsync())
        {
            Disturbed(region.Code, edition.Item.Code, EditionWords.Of(edition));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Region {Region}, item {Item}: {Words}")]
    private partial void Disturbed(string region, string item, string words);
}
