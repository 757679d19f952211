using Platform.Archives;

namespace Platform.Host.Import;

/// <summary>Checks and writes imports as they come; what another Host, or this one before it was restarted, left is taken up.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await StepAsync(stoppingToken)) { }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                BrokeOff(log, error);
            }
        }
    }

    private async Task<bool> StepAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportRunner>().StepAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "An import broke off and wrote nothing; it is tried again.")]
    private static partial void BrokeOff(ILogger log, Exception error);
}
